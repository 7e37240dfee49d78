package dev.mubiao.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.testing.BrowserStore;
import elemental.json.Json;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the browser kept comes back into the fields, and what is chosen goes to the browser. */
class KeptInputTests {

    private static final UUID PERSON = UUID.randomUUID();

    private final Map<String, String> remarks = new HashMap<>();
    private KeptInput kept;
    private TextArea opinion;
    private TextField name;
    private Select<String> verb;
    private MultiSelectComboBox<String> people;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        kept = new KeptInput(PERSON, "decision.t1", "3");
        opinion = new TextArea();
        name = new TextField();
        name.setValue("年度审批");
        verb = new Select<>();
        verb.setItems("AGREE", "RETURN");
        people = new MultiSelectComboBox<>();
        people.setItems("zhang", "li", "wang");
        kept.choice("verb", verb, List.of("AGREE", "RETURN"), Function.identity());
        kept.choices("people", people, List.of("zhang", "li", "wang"), Function.identity());
        kept.text("opinion", opinion);
        kept.text("name", name);
        kept.group("cell.", remarks::put, remarks::clear);
        UI.getCurrent().add(new Div(kept, opinion, name, verb, people));
        BrowserStore.sent();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void itAsksTheBrowserUnderThePersonTheFormAndTheVersion() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new KeptInput(PERSON, "decision.t1", "3"));

        assertThat(BrowserStore.sent())
                .anyMatch(call ->
                        call.contains("open($0, $1)") && call.contains(PERSON + ".decision.t1") && call.contains("3"));
    }

    @Test
    void allFieldsAreAsTheyWereLeft() {
        found("""
                {"at": 1795000000000, "values": {"opinion": "请补充测算依据", "verb": "RETURN", "people": "wang zhang",
                  "cell.field:TOTAL": "与附件不符", "cell.field:NAME": "", "name": ""}}""");

        assertThat(opinion.getValue()).isEqualTo("请补充测算依据");
        assertThat(verb.getValue()).isEqualTo("RETURN");
        assertThat(people.getValue()).containsExactlyInAnyOrder("wang", "zhang");
        assertThat(remarks).containsOnly(Map.entry("field:TOTAL", "与附件不符"), Map.entry("field:NAME", ""));
        assertThat(name.getValue()).as("emptied by hand").isEmpty();
        assertThat(kept.getElement().getTextRecursively()).contains("uikit.kept.restored");
        assertThat(BrowserStore.sent())
                .anyMatch(call -> call.contains("this.ready()"))
                .noneMatch(call -> call.contains("keep"));
    }

    @Test
    void whatIsNotKnownFillsNothing() {
        found("""
                {"values": {"verb": "REJECT", "people": "gone", "opinion": 7, "unknown": "x"}}""");

        assertThat(verb.isEmpty()).isTrue();
        assertThat(people.isEmpty()).isTrue();
        assertThat(opinion.isEmpty()).isTrue();
        assertThat(name.getValue()).isEqualTo("年度审批");
        assertThat(BrowserStore.sent()).as("one can type").anyMatch(call -> call.contains("this.ready()"));
    }

    @Test
    void whatWasWrittenAboutAnotherVersionIsOfferedAndFillsOnlyIfItIsWanted() {
        found("""
                {"older": {"base": "2", "at": 1795000000000, "values": {"opinion": "请修改", "verb": "RETURN"}}}""");

        assertThat(opinion.isEmpty()).isTrue();
        assertThat(verb.isEmpty()).isTrue();
        assertThat(kept.getElement().getTextRecursively())
                .contains("uikit.kept.older", "请修改")
                .doesNotContain("RETURN");

        _click(button("uikit.kept.use"));

        assertThat(opinion.getValue()).isEqualTo("请修改");
        assertThat(verb.getValue()).isEqualTo("RETURN");
        assertThat(BrowserStore.sent())
                .anyMatch(call -> call.contains("keep") && call.contains("请修改"))
                .anyMatch(call -> call.contains("dropOlder"));
        assertThat(kept.getChildren()).isEmpty();
    }

    @Test
    void whatIsNotWantedIsDropped() {
        found("""
                {"older": {"values": {"opinion": "请修改"}}}""");

        _click(button("uikit.kept.drop"));

        assertThat(opinion.isEmpty()).isTrue();
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("dropOlder"));
    }

    @Test
    void clearingMakesTheFormAsItOpened() {
        found("""
                {"values": {"opinion": "请修改", "name": "别的", "verb": "RETURN", "cell.field:TOTAL": "不符"}}""");

        _click(button("uikit.kept.clear"));

        assertThat(opinion.isEmpty()).isTrue();
        assertThat(name.getValue()).isEqualTo("年度审批");
        assertThat(verb.isEmpty()).isTrue();
        assertThat(remarks).isEmpty();
        assertThat(BrowserStore.sent())
                .anyMatch(call -> call.contains("dropValues"))
                .noneMatch(call -> call.contains("keep"));
    }

    @Test
    void whatIsChosenIsKeptAndWhatIsTakenBackIsDropped() {
        verb.setValue("RETURN");
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("keep") && call.contains("RETURN"));
        verb.clear();
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("drop") && call.contains("verb"));
        people.setValue(Set.of("li"));
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("keep") && call.contains("li"));
        opinion.setValue("系统填入");
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("keep") && call.contains("系统填入"));
    }

    @Test
    void whatIsDoneIsNotSaidToBeBackAnyMore() {
        found("""
                {"at": 1795000000000, "values": {"opinion": "请补充测算依据"}, "older": {"values": {"opinion": "旧"}}}""");
        assertThat(kept.getChildren()).hasSize(2);

        kept.settled();

        assertThat(kept.getChildren()).isEmpty();
    }

    @Test
    void whatIsDoneIsForgottenThoughTheFormIsGone() {
        UI.getCurrent().removeAll();
        kept.settled();

        assertThat(BrowserStore.sent())
                .anyMatch(call -> call.contains("settle") && call.contains(PERSON + ".decision.t1"));
    }

    @Test
    void aDayIsKeptAndComesBackIfItIsOne() {
        DayPicker day = new DayPicker("最后一天");
        kept.day("lastDay", day);
        day.setValue(LocalDate.of(2026, 12, 3));
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("keep") && call.contains("2026-12-03"));

        found("""
                {"values": {"lastDay": "2026-12-31"}}""");
        assertThat(day.getValue()).isEqualTo("2026-12-31");
        found("""
                {"values": {"lastDay": "tomorrow"}}""");
        assertThat(day.getValue()).isEqualTo("2026-12-31");
    }

    /** One form that shows one entry after the other: the fields' new texts are not what was typed about the former. */
    @Test
    void whatTheFieldsShowForSomethingElseIsNotKept() {
        kept.leave();
        BrowserStore.sent();

        opinion.setValue("别的条目");
        verb.setValue("RETURN");

        assertThat(BrowserStore.sent()).noneMatch(call -> call.contains("keep"));
        assertThat(kept.getParent()).isEmpty();
    }

    @Test
    void aFieldForSomethingStoredKeepsOnlyWhatIsTypedInItsPlace() {
        TextField reason = new TextField();
        kept.added("cell.a", reason, "已核");

        assertThat(BrowserStore.sent()).noneMatch(call -> call.contains("keep"));
        assertThat(reason.getElement().getAttribute("data-kept")).isEqualTo("cell.a");
        assertThat(reason.getElement().getAttribute("data-kept-initial")).isEqualTo("已核");
    }

    private void found(String json) {
        kept.found(Json.instance().parse(json));
    }

    private Button button(String key) {
        return _find(kept, Button.class).stream()
                .filter(button -> button.getText().equals(kept.getTranslation(key)))
                .findFirst()
                .orElseThrow();
    }
}
