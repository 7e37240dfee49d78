package dev.mubiao.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Publications;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.publication.release.SnapshotRemasking;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.query.WorkItems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The view of the publisher. */
@PortalTest
class PublicationViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries targets;

    @Autowired
    Submissions submissions;

    @Autowired
    Decisions decisions;

    @Autowired
    WorkItems items;

    @Autowired
    Publications publications;

    @Autowired
    PublicTargetQueries publicTargets;

    @Autowired
    ApprovedTargets approved;

    @Autowired
    ActorsNow actorsNow;

    @Autowired
    CurrentActor currentActor;

    TaskExecutor executor = new SyncTaskExecutor();

    SnapshotRemasking remasking = mock();

    Organisation organisation;
    Actor publisher;
    Actor reviewer;
    Actor finance;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        publisher = organisation.publisher();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(publisher.loginName(), "", "ROLE_PUBLISHER"));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void selectedTargetsArePublishedAndStaleOnesSayWhy() {
        TargetId ready = approved("教室修缮");
        TargetId stale = approved("图书购置");
        PublicationView view = open();
        ApprovedTargetGrid grid = _get(view, ApprovedTargetGrid.class);
        grid.asMultiSelect().select(target(ready), target(stale));
        publications.publish(CommandId.random(), publisher, List.of(stale));

        confirm(view);

        assertThat(target(ready).status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(publicTargets.target(ready).name()).isEqualTo("教室修缮");
        assertThat(_find(ListItem.class))
                .hasSize(2)
                .satisfies(rows -> assertThat(rows.get(0).getElement().getTextRecursively())
                        .contains("图书购置", "publication.run.refused"))
                .satisfies(rows -> assertThat(rows.get(1).getElement().getTextRecursively())
                        .contains("教室修缮", "publication.run.done"));
    }

    @Test
    void thePublisherIsAskedAboutWhatMayBePersonalData() {
        TargetContent content = PublishedContents.project("渠道清淤");
        TargetId target = approved(content.withGoals(new TargetContent.Goals(
                List.of("维修教室24间，开学前投入使用，由王小渠负责，合同编号13800138000。"), List.of(), List.of(), List.of())));
        PublicationView view = open();
        _get(view, ApprovedTargetGrid.class).asMultiSelect().select(target(target));

        _click(publishButton(view));
        DoubtsDialog dialog = _get(DoubtsDialog.class);
        List<Checkbox> boxes = _find(dialog, Checkbox.class);
        assertThat(boxes).hasSize(2).allMatch(Checkbox::getValue);
        boxes.get(1).setValue(false);
        _click(_get(dialog, Button.class, spec -> spec.withText(view.getTranslation("publication.publish"))));
        MockVaadin.clientRoundtrip();

        assertThat(publicTargets.target(target).json()).contains("由***负责，合同编号13800138000。");
    }

    @Test
    void afterwardsNothingIsLeftWaiting() {
        TargetId ready = approved("操场翻新");
        PublicationView view = open();
        _get(view, ApprovedTargetGrid.class).asMultiSelect().select(target(ready));

        confirm(view);
        _click(_get(Button.class, spec -> spec.withText(view.getTranslation("uikit.close"))));

        assertThat(approved.first(publisher)).extracting(Target::id).doesNotContain(ready);
        _assertNone(PublicationProgressDialog.class);
    }

    @Test
    void nothingMoreIsPublishedForSomebodyWhoseAccountWasClosed() {
        TargetId ready = approved("路灯更换");
        executor = task -> {
            administration.changePerson(
                    organisation.admin(),
                    publisher.id(),
                    new PersonDetails(
                            publisher.loginName(), publisher.displayName(), false, Set.of(Grant.of(Role.PUBLISHER))));
            task.run();
        };
        PublicationView view = open();
        _get(view, ApprovedTargetGrid.class).asMultiSelect().select(target(ready));

        confirm(view);

        assertThat(target(ready).status()).isEqualTo(TargetStatus.APPROVED);
        assertThat(_get(ListItem.class).getElement().getTextRecursively())
                .contains("路灯更换", "publication.run.refused", "directory.closed");
    }

    @Test
    void nothingIsPublishedWithoutASelection() {
        approved("食堂改造");
        PublicationView view = open();

        assertThat(publishButton(view).isEnabled()).isFalse();
    }

    @Test
    void maskingAgainNamesThePagesThatLookDifferent() {
        TargetId same = TargetId.random();
        TargetId leaking = TargetId.random();
        when(remasking.all()).thenReturn(List.of(same, leaking));
        when(remasking.mask(any(), eq(same))).thenReturn(Optional.empty());
        when(remasking.mask(any(), eq(leaking))).thenReturn(Optional.of("路灯更换"));

        maskAgain(open());

        RemaskingDialog shown = _get(RemaskingDialog.class);
        assertThat(_find(shown, Anchor.class)).singleElement().satisfies(page -> {
            assertThat(page.getText()).isEqualTo("路灯更换");
            assertThat(page.getHref()).isEqualTo("public/targets/" + leaking.value());
        });
    }

    @Test
    void maskingAgainCanBeStopped() {
        when(remasking.all()).thenReturn(List.of(TargetId.random()));
        executor = task -> {
            _click(_get(
                    _get(RemaskingDialog.class),
                    Button.class,
                    spec -> spec.withText(UI.getCurrent().getTranslation("uikit.stop"))));
            task.run();
        };

        maskAgain(open());

        verify(remasking, never()).mask(any(), any());
        assertThat(_get(
                                _get(RemaskingDialog.class),
                                Button.class,
                                spec -> spec.withText(UI.getCurrent().getTranslation("uikit.close")))
                        .isVisible())
                .isTrue();
    }

    @Test
    void whatBreaksOffMaskingIsSaid() {
        when(remasking.all()).thenReturn(List.of(TargetId.random()));
        when(remasking.mask(any(), any())).thenThrow(new IllegalStateException("broken"));
        PublicationView view = open();

        maskAgain(view);

        assertThat(_get(RemaskingDialog.class).getElement().getTextRecursively())
                .contains(view.getTranslation("publication.remask.failed"));
    }

    private static void maskAgain(PublicationView view) {
        _click(_get(view, Button.class, spec -> spec.withText(view.getTranslation("publication.remask"))));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        MockVaadin.clientRoundtrip();
    }

    private PublicationView open() {
        PublicationView view = new PublicationView(
                approved,
                publicTargets,
                new PublicationRunner(publications, actorsNow, executor),
                new RemaskingRunner(remasking, actorsNow, executor),
                currentActor);
        UI.getCurrent().add(view);
        return view;
    }

    private static void confirm(PublicationView view) {
        _click(publishButton(view));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        MockVaadin.clientRoundtrip();
    }

    private static Button publishButton(PublicationView view) {
        return _get(view, Button.class, spec -> spec.withText(view.getTranslation("publication.publish")));
    }

    private Target target(TargetId id) {
        return targets.target(publisher, id);
    }

    private TargetId approved(String name) {
        return approved(PublishedContents.project(name));
    }

    private TargetId approved(TargetContent content) {
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), content);
        Explanations.give(context, preparer, target);
        submissions.submit(CommandId.random(), preparer, target, null);
        decide(reviewer, target, Decision.agree(null, ""));
        decide(finance, target, Decision.agree(Grade.GOOD, ""));
        return target;
    }

    private void decide(Actor by, TargetId target, Decision decision) {
        WorkItem task = items.page(by, Box.TODO.query(), null, 500).items().stream()
                .filter(item -> item.target().id().equals(target))
                .findFirst()
                .orElseThrow();
        decisions.decide(
                CommandId.random(), by, Objects.requireNonNull(task.step().task()), decision);
    }
}
