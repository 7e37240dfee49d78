package dev.mubiao.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.Sha256;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.search.PublicFilter;
import dev.mubiao.publication.search.PublicTargetPage;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.Adjustments;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What publication does when a target is published. */
@PortalTest
class PublicationSnapshotWriterTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    Adjustments adjustments;

    @Autowired
    TargetQueries targets;

    @Autowired
    PublicTargetQueries publicTargets;

    @Autowired
    PublicationDoubts doubts;

    @Autowired
    SnapshotRemasking remasking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Organisation organisation;
    Actor preparer;
    Actor publisher;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        publisher = organisation.publisher();
    }

    @Test
    void aPublishedTargetIsPublicAsItWasReviewed() {
        TargetId target = draft("教室修缮");
        publish(target);
        Revision revision = targets.latestRevision(preparer, target);

        PublishedTarget shown = publicTargets.target(target);

        assertThat(shown.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(revision.sha256());
        assertThat(shown.revisionNumber()).isEqualTo(1);
        assertThat(shown.name()).isEqualTo("教室修缮");
        assertThat(shown.unitName())
                .isEqualTo(directory.unit(organisation.unit()).name());
        assertThat(shown.json())
                .contains("维修教室间数")
                .doesNotContain(PublishedContents.CONTACT, PublishedContents.PHONE, PublishedContents.MOBILE);
    }

    /** The mask is mostly eleven digits: who knows the rest of the revision tries them all. */
    @Test
    void theDigestTellsNothingOfWhatIsMasked() {
        TargetId target = draft("摘要");
        publish(target);
        Revision revision = targets.latestRevision(preparer, target);
        assertThat(publicTargets.target(target).sha256()).isNotEqualTo(Sha256.hex(revision.json()));
        TargetId same = draft("摘要");
        publish(same);
        assertThat(publicTargets.target(same).sha256())
                .isNotEqualTo(publicTargets.target(target).sha256());
    }

    @Test
    void whatWasPublishedWithWorseMasksIsMaskedAgainAndNamed() {
        TargetId untouched = draft("照旧");
        publish(untouched);
        TargetId leaking = draft("泄露");
        publish(leaking);
        String masked = publicTargets.target(leaking).json();
        Revision revision = targets.latestRevision(preparer, leaking);
        // As if it had been published by a program that masked nothing, without a salt.
        jdbc.sql("update published_target set content = :json, sha256 = :plain, salt = null, search_text = 'x' where"
                        + " target_id = :id")
                .param("json", revision.json())
                .param("plain", revision.sha256())
                .param("id", leaking.value())
                .update();
        assertThat(publicTargets.target(leaking).json()).contains(PublishedContents.MOBILE);

        assertThat(remasking.all()).contains(untouched, leaking);
        assertThat(remasking.mask(publisher, leaking)).contains("泄露");
        assertThat(remasking.mask(publisher, leaking)).isEmpty();
        assertThat(remasking.mask(publisher, untouched)).isEmpty();

        PublishedTarget shown = publicTargets.target(leaking);
        assertThat(shown.json()).isEqualTo(masked).doesNotContain(PublishedContents.MOBILE);
        assertThat(shown.sha256()).isNotEqualTo(revision.sha256());
        assertThat(found("泄露")).hasSize(1);
        assertThatThrownBy(() -> remasking.mask(preparer, leaking))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
    }

    @Test
    void whatIsNotPublishedIsNotPublic() {
        TargetId target = draft("食堂改造");
        approve(target);

        assertThatThrownBy(() -> publicTargets.target(target))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void anAdjustedTargetStaysPublicAsItWasUntilTheNewRevisionIsPublished() {
        TargetId target = draft("操场翻新");
        publish(target);
        adjustments.start(preparer, target);
        drafts.save(
                preparer, target, targets.target(preparer, target).version(), PublishedContents.project("操场翻新（调整）"));
        approve(target);

        assertThat(publicTargets.target(target).name()).isEqualTo("操场翻新");
        publishApproved(target);

        assertThat(publicTargets.target(target).name()).isEqualTo("操场翻新（调整）");
        assertThat(publicTargets.history(target))
                .extracting(PublishedTarget::revisionNumber)
                .containsExactly(2, 1);
        assertThat(publicTargets.history(target).get(1).supersededAt()).isPresent();
        assertThat(found("操场翻新")).hasSize(1);
    }

    @Test
    void aPublicationThatFailsLeavesNothingBehind() {
        TargetId target = draft("管网检修");
        approve(target);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    lifecycle.publish(publisher, target);
                    throw new IllegalStateException("the process engine said no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(publicTargets.history(target)).isEmpty();
    }

    @Test
    void whatMayBePersonalDataIsDecidedBeforeItIsPublished() {
        TargetContent content = PublishedContents.project("渠道清淤");
        TargetId target = drafts.create(
                preparer,
                organisation.unit(),
                content.withGoals(new TargetContent.Goals(
                        List.of("维修教室24间，开学前投入使用，由王小渠负责，合同编号13800138000。"), List.of(), List.of(), List.of())));
        approve(target);

        assertThatThrownBy(() -> publishApproved(target))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("publication.doubt.open"));
        assertThat(publicTargets.history(target)).isEmpty();
        List<Doubt> open = doubts.open(publisher, target);
        assertThat(open).extracting(Doubt::quoted).containsExactly("王小渠", "13800138000");

        doubts.decide(publisher, target, Map.of(open.get(0).id(), true));
        assertThatThrownBy(() -> publishApproved(target)).isInstanceOf(Refusal.class);
        doubts.decide(publisher, target, Map.of(open.get(1).id(), false));
        publishApproved(target);

        assertThat(publicTargets.target(target).json())
                .contains("由***负责，合同编号13800138000。")
                .doesNotContain("王小渠");
    }

    @Test
    void onlyThePublisherDecidesAndOnlyWhatIsInDoubt() {
        TargetId target = draft("机房改造");
        approve(target);

        assertThatThrownBy(() -> doubts.open(preparer, target))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
        assertThatThrownBy(() -> doubts.decide(preparer, target, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
        assertThatThrownBy(() -> doubts.decide(publisher, target, Map.of("0", true)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void isFoundByAllWordsInNameUnitGoalsAndIndicators() {
        publish(draft("图书购置"));

        assertThat(found("图书 维修教室间数")).hasSize(1);
        assertThat(found("图书　开学前")).hasSize(1);
        assertThat(found("图书 " + directory.unit(organisation.unit()).name())).hasSize(1);
        assertThat(found("图书 不存在的词")).isEmpty();
        assertThat(found("图书%")).isEmpty();
    }

    @Test
    void isFoundWhateverTheWidthOfItsName() {
        publish(draft("水渠Ｔ３（二期）"));

        assertThat(found("t3(二期)")).hasSize(1);
        assertThat(found("Ｔ３（二期）")).hasSize(1);
    }

    @Test
    void theListIsReadPageByPage() {
        TargetId first = publish(draft("护坡加固一期"));
        TargetId second = publish(draft("护坡加固二期"));
        TargetId third = publish(draft("护坡加固三期"));
        PublicFilter filter = new PublicFilter(2026, null, "changshou-2026", "护坡加固");

        PublicTargetPage start = publicTargets.list(filter, null, 2);
        PublicTargetPage end = publicTargets.list(filter, start.next(), 2);

        assertThat(start.targets()).extracting(PublishedTarget::target).containsExactly(third, second);
        assertThat(end.targets()).extracting(PublishedTarget::target).containsExactly(first);
        assertThat(end.next()).isNull();
        assertThat(publicTargets.page(filter, 1, 2).getContent())
                .extracting(PublishedTarget::target)
                .containsExactly(first);
        assertThat(publicTargets
                        .list(new PublicFilter(2025, null, null, "护坡加固"), null, 2)
                        .targets())
                .isEmpty();
    }

    private List<PublishedTarget> found(String words) {
        return publicTargets.list(new PublicFilter(null, null, null, words), null, 50).targets().stream()
                .toList();
    }

    private TargetId draft(String name) {
        return drafts.create(preparer, organisation.unit(), PublishedContents.project(name));
    }

    private TargetId publish(TargetId target) {
        approve(target);
        publishApproved(target);
        return target;
    }

    private void approve(TargetId target) {
        Explanations.give(context, preparer, target);
        transaction.executeWithoutResult(status -> {
            lifecycle.submit(preparer, target);
            lifecycle.advanceTo(organisation.unitReviewer("reviewer"), target, TargetStatus.FINANCE_REVIEW);
            lifecycle.approve(organisation.financeReviewer(), target);
        });
    }

    private void publishApproved(TargetId target) {
        transaction.executeWithoutResult(status -> lifecycle.publish(publisher, target));
    }
}
