package dev.mubiao.formmaker.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.formmaker.DraftExample;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.formmaker.RoleEdits;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.FormSettings;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DraftExamplesTests {

    @Autowired
    DirectoryAdministration directoryAdministration;

    @Autowired
    Directory directory;

    @Autowired
    FormAdministration administration;

    @Autowired
    FormProposals proposals;

    @Autowired
    DraftExamples examples;

    @Autowired
    DraftExampleTable table;

    @Autowired
    Clock clock;

    private Actor admin;
    private Actor second;
    private ProposalSteps steps;
    private String id;

    @BeforeEach
    void begin() throws IOException {
        Organisation organisation = new Organisation(directoryAdministration, directory);
        admin = organisation.admin();
        second = organisation.secondAdmin();
        id = "made-" + UUID.randomUUID().toString().substring(0, 8);
        SourceFile file = new SourceFile("样表.docx", Written.write(new DocxWriter(), FilledForms.of("pingluo-2026")));
        Proposal proposal = proposals.of(admin, file, null, new FormProposal.Naming(id, "自建表式"), 1);
        steps = examples.begin(admin, new DraftExample(file, 1), proposal);
    }

    @Test
    void anotherAdministratorGoesOnWithTheSameStepsDoneAndUndone() {
        label(Field.FINANCE_OFFICE);
        label(Field.PROJECT_NAME);
        Proposal now = steps.now();
        FormSettings renamed = new FormSettings(
                id,
                "改名",
                now.settings().year(),
                now.settings().kind(),
                "改名表",
                now.settings().moneyUnit());
        step(proposals.by(admin).with(now, renamed, now.roles()));
        steps.undo();
        examples.save(admin, steps);

        ProposalSteps found = examples.find(second, id).orElseThrow();
        assertThat(found.example().file().content())
                .isEqualTo(steps.example().file().content());
        assertThat(found.position()).isEqualTo(2);
        assertThat(found.all()).hasSameSizeAs(steps.all());
        for (int i = 0; i < found.all().size(); i++) {
            Proposal one = found.all().get(i);
            Proposal other = steps.all().get(i);
            assertThat(one.roles()).isEqualTo(other.roles());
            assertThat(one.settings()).isEqualTo(other.settings());
            assertThat(one.doubts()).isEqualTo(other.doubts());
            assertThat(one.definition()).isEqualTo(other.definition());
        }
        assertThat(found.saved()).isTrue();
        found.redo();
        examples.save(second, found);
        assertThat(administration.find(admin, id, 1).yaml()).contains("改名表");
        assertThatThrownBy(() -> examples.save(admin, steps))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void whatSomebodyWroteIntoTheTextIsNotOverwrittenUnasked() {
        FormVersion draft = administration.find(admin, id, 1);
        administration.save(second, id, 1, draft.lock(), draft.yaml().replace("自建表式", "他人所改"));
        ProposalSteps found = examples.find(admin, id).orElseThrow();
        assertThat(found.draft().yaml()).contains("自建表式");
        assertThatThrownBy(() -> examples.save(admin, found)).isInstanceOf(Refusal.class);
        found.saved(administration.find(admin, id, 1));
        examples.save(admin, found);
        assertThat(administration.find(admin, id, 1).yaml()).contains("自建表式").doesNotContain("他人所改");
    }

    @Test
    void theExampleIsGoneWithTheDraftOrAfterThirtyDays() {
        assertThat(examples.drafts(admin)).extracting(FormVersion::id).contains(id);
        table.purge(clock.instant().plus(DraftExamples.KEPT).minus(Duration.ofHours(1)));
        assertThat(examples.find(admin, id)).isPresent();
        administration.release(admin, id, 1, administration.find(admin, id, 1).lock(), FormValidity.ALWAYS);
        assertThat(examples.find(admin, id)).isEmpty();
        assertThat(table.all()).extracting(DraftExampleTable.Draft::form).doesNotContain(id);
    }

    @Test
    void anExampleThatNobodyChangedIsRemovedAndTheDraftStays() {
        table.purge(clock.instant().plus(DraftExamples.KEPT).plus(Duration.ofHours(1)));
        assertThat(examples.find(admin, id)).isEmpty();
        FormVersion draft = administration.find(admin, id, 1);
        assertThat(draft.yaml()).isEqualTo(FormYaml.write(steps.now().definition()));
        label(Field.FINANCE_OFFICE);
        assertThat(examples.find(admin, id))
                .as("a session that goes on with it keeps it again")
                .isPresent();
    }

    private void label(Field field) {
        CellAddress place = steps.now().roles().stream()
                .filter(role ->
                        role.values().stream().anyMatch(value -> value.fields().contains(field)))
                .findFirst()
                .orElseThrow()
                .place();
        List<CellRole> roles = RoleEdits.label(steps.now(), place);
        step(proposals.by(admin).with(steps.now(), steps.now().settings(), roles));
    }

    private void step(Proposal next) {
        steps.step(next);
        examples.save(admin, steps);
    }
}
