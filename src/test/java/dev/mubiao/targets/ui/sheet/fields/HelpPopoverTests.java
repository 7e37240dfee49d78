package dev.mubiao.targets.ui.sheet.fields;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.FieldHelpTexts;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.testing.PortalTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HelpPopoverTests {

    @Autowired
    FieldHelpTexts help;

    HelpPopover popover;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
        popover = new HelpPopover(help, "pingluo-2026", FormKind.PROJECT);
        UI.getCurrent().add(popover);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void explainsACellAsTheFormWantsItFilledIn() {
        popover.atCell(new IndicatorRef(UUID.randomUUID(), IndicatorField.VALUE), "绩效值");

        assertThat(popover.isOpened()).isTrue();
        assertThat(popover.getElement().getTextRecursively()).contains("绩效值", "≥600 场次", "写在同一格里");
    }

    @Test
    void showsTheLatestThatWasAskedForAndNothingElse() {
        popover.atElement("head-NAME", "NAME", "绩效内容");
        popover.atElement("head-TERM", "TERM", "项目期限");

        assertThat(_get(popover, Paragraph.class).getText()).contains("从何时做到何时");
    }

    @Test
    void knowsWhatEachKindOfCellHolds() {
        FieldCell source = new FieldCell(List.of(Field.SOURCE), "其他资金", "", false, List.of(), false, false, 1, 1);
        FieldCell goal = new FieldCell(List.of(Field.GOAL), null, "", false, List.of(), false, false, 1, 1);
        assertThat(List.of(
                                HelpPopover.fieldOf(CellRef.of(source, null)),
                                HelpPopover.fieldOf(CellRef.of(goal, 3)),
                                HelpPopover.fieldOf(HeadingRef.YEAR),
                                HelpPopover.fieldOf(CellRef.of("measure:2")),
                                HelpPopover.fieldOf(CellRef.of("subGoal:1")),
                                HelpPopover.fieldOf(CellRef.of("subGoal:1:goal")),
                                HelpPopover.fieldOf(CellRef.of("subGoal:1:indicators")))
                        .stream()
                        .map(Optional::orElseThrow))
                .containsExactly(
                        "SOURCE", "GOAL", "YEAR", "MEASURE", "SUB_GOAL", "SUB_GOAL_GOAL", "SUB_GOAL_INDICATORS");
    }

    @Test
    void hasNothingToSayOfWhatIsNoCell() {
        assertThat(List.of(SheetPartRef.SHEET, SheetPartRef.SUB_GOALS, CellRef.of("row")))
                .allMatch(place -> HelpPopover.fieldOf(place).isEmpty());
    }

    @Test
    void everyFieldOfEveryFormCanBeAskedFor() {
        for (var form : new Forms(new FormFiles().load()).all()) {
            for (var variant : form.variants()) {
                HelpPopover asked = new HelpPopover(help, form.id(), variant.kind());
                UI.getCurrent().add(asked);
                for (var binding : variant.bindings()) {
                    asked.atCell(CellRef.of(binding.cell(), null), "label");
                    assertThat(_get(asked, Paragraph.class).getText()).isNotBlank();
                }
            }
        }
    }
}
