package dev.mubiao.formmaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.CellValue;
import dev.mubiao.formmaker.proposal.DrawnForm;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleEditsTests {

    private static final FormProposal MAKER = new FormProposal(List.of(), 2026);

    private final Proposal proposal = made(form().row("项目名称|河道整治|河长|丁某某").row("年度资金总额|9000|县级河长|巡河办"));

    private static DrawnForm form() {
        return new DrawnForm(4).line("项目支出绩效目标表（单位：元）");
    }

    private static Proposal made(DrawnForm form) {
        DrawnForm whole =
                form.row("一级指标|二级指标|三级指标|指标值").row("产出指标|数量指标|整治长度|≥3公里").table();
        return MAKER.of(whole.file(), null, new FormProposal.Naming("made-form", null));
    }

    private CellAddress place(String text) {
        return proposal.sheet()
                .cells()
                .filter(cell -> cell.text().equals(text))
                .map(ExampleCell::place)
                .findFirst()
                .orElseThrow();
    }

    private Proposal changed(Proposal before, List<CellRole> roles) {
        return MAKER.with(before, before.settings(), roles);
    }

    private static FormVariant variant(Proposal of) {
        return of.definition().variants().get(0);
    }

    @Test
    void aCellThatWasTakenForAValueBecomesALabelAndTheFormFollows() {
        Proposal label = changed(proposal, RoleEdits.label(proposal, place("河长")));
        assertThat(label.role(place("河长")).orElseThrow().kind()).isEqualTo(CellRole.Kind.LABEL);
        assertThat(label.doubts()).extracting(doubt -> doubt.place()).doesNotContain(place("河长"));
        FreeField own = RoleEdits.own(
                label,
                null,
                RoleEdits.name(label, place("丁某某")),
                FreeFieldType.CHOICE,
                null,
                null,
                List.of("丁某某", "戊某某"));
        Proposal value = changed(label, RoleEdits.value(label, place("丁某某"), CellValue.of(own)));
        assertThat(variant(value).fields()).contains(own);
        assertThat(own.label()).isEqualTo("河长");
        assertThat(variant(value).freeBindings())
                .anySatisfy(binding -> assertThat(binding.label().label()).isEqualTo("河长"));
    }

    @Test
    void theSameFieldInTwoCellsIsADoubt() {
        Proposal twice =
                changed(proposal, RoleEdits.value(proposal, place("巡河办"), CellValue.of(Field.PROJECT_NAME, null)));
        assertThat(twice.doubts())
                .extracting(doubt -> doubt.text().key())
                .filteredOn(key -> key.endsWith("sameTwice"))
                .hasSize(2);
    }

    @Test
    void aRoleThatMakesNoFormIsSaidAndChangesNothing() {
        FreeField wrong = RoleEdits.own(proposal, null, "县级河长", FreeFieldType.TEXT, null, null, List.of());
        List<CellRole> roles = RoleEdits.value(proposal, place("巡河办"), CellValue.of(wrong));
        List<CellRole> again = RoleEdits.value(changed(proposal, roles), place("丁某某"), CellValue.of(wrong));
        assertThatThrownBy(() -> changed(proposal, again)).hasMessageContaining("freeTwice");
    }

    @Test
    void aColumnOfIndicatorsIsSaidToBeAnotherOneAndALineIsLeftOut() {
        Proposal line = MAKER.of(
                new DrawnForm(4)
                        .line("项目支出绩效目标表")
                        .line("内部资料")
                        .row("项目名称|河道整治+3")
                        .row("一级指标|三级指标|指标值|完成方式")
                        .row("产出指标|整治长度|≥3公里|外包")
                        .table()
                        .file(),
                null,
                new FormProposal.Naming("made-form", null));
        CellAddress head = line.sheet()
                .cells()
                .filter(cell -> cell.text().equals("完成方式"))
                .findFirst()
                .orElseThrow()
                .place();
        Proposal remark = changed(line, RoleEdits.column(line, head, IndicatorField.REMARK, false));
        assertThat(variant(remark).indicators().has(IndicatorField.REMARK)).isTrue();
        Proposal own = changed(remark, RoleEdits.column(remark, head, null, false));
        assertThat(own.definition().variants().get(0).indicators().fields()).hasSize(1);
        CellAddress above = line.sheet().above().get(0).cells().get(0).place();
        assertThat(RoleEdits.line(line, line.role(above).orElseThrow())).isTrue();
        Proposal without = changed(line, RoleEdits.line(line, above, false));
        assertThat(variant(without).rows()).hasSize(variant(line).rows().size() - 1);
    }

    @Test
    void aLineThatWasLeftOutComesBackWithItsValuesAndALabelWithItsYear() {
        Proposal made = made(form().line("填报单位：丁河镇水务站").row("项目名称|河道整治|2026年度资金总额|9000"));
        CellAddress line = made.sheet().above().get(0).cells().get(0).place();
        Proposal without = changed(made, RoleEdits.line(made, line, false));
        Proposal with = changed(without, RoleEdits.line(without, line, true));
        assertThat(variant(with).rows().get(0)).isEqualTo(variant(made).rows().get(0));
        CellAddress total = made.sheet()
                .cells()
                .filter(cell -> cell.text().equals("2026年度资金总额"))
                .findFirst()
                .orElseThrow()
                .place();
        assertThat(variant(changed(with, RoleEdits.label(with, total))).rows())
                .isEqualTo(variant(made).rows());
    }

    @Test
    void stepsAreUndoneAndRedone() {
        ProposalSteps steps = new ProposalSteps(
                new DraftExample(new SourceFile("样表.docx", new byte[0]), 1),
                proposal,
                FormVersion.draft("made-form", 1, "", new FormVersion.Step(null, Instant.EPOCH)));
        Proposal label = changed(proposal, RoleEdits.label(proposal, place("河长")));
        steps.step(label);
        steps.undo();
        assertThat(steps.now()).isSameAs(proposal);
        assertThat(steps.undoable()).isFalse();
        steps.redo();
        assertThat(steps.now()).isSameAs(label);
        steps.undo();
        steps.step(changed(proposal, RoleEdits.label(proposal, place("丁某某"))));
        assertThat(steps.redoable()).isFalse();
        assertThat(steps.all()).hasSize(2).startsWith(proposal).endsWith(steps.now());
    }

    @Test
    void theEmptyPrintBesideTheExampleLacksItsValuesAlone() {
        FormVariant form = variant(proposal);
        PrintedForm print =
                PrintedForm.of(form, TargetContent.empty(proposal.definition().key(form.kind())));
        ExampleAgain again = ExampleAgain.of(proposal.sheet().table(), print.table());
        List<String> differing = again.example().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> again.differing().contains(cell.key()))
                .map(cell -> cell.text())
                .toList();
        assertThat(differing).contains("河道整治", "9000").doesNotContain("项目名称", "年度资金总额", "指标值");
    }
}
