package dev.mubiao.prereview.ui.rules;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.rulebook.EditableRuleBook;
import dev.mubiao.prereview.rulebook.RuleBookAdministration;
import dev.mubiao.prereview.tryout.RuleTally;
import dev.mubiao.prereview.tryout.TryOuts;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.BrowserStore;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.WrittenNumberField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The administrator at the rules. */
@PortalTest
class RulesViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    RuleBookAdministration ruleBookAdministration;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Forms forms;

    @Autowired
    TryOuts tryOuts;

    @Autowired
    TargetDrafts drafts;

    Organisation organisation;
    Actor admin;
    RulesView view;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        EditableRuleBook open = ruleBookAdministration.open(admin);
        ruleBookAdministration.save(admin, open.version(), open.standard());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(admin.loginName(), "", "ROLE_ADMINISTRATOR"));
        MockVaadin.setup();
        view = new RulesView(ruleBookAdministration, currentActor, forms, directory, tryOuts);
        UI.getCurrent().add(view);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void allRulesStandUnderTheirCriteria() {
        RuleGrid grid = _get(RuleGrid.class);

        assertThat(grid.getTreeData().getRootItems()).hasSize(5);
        assertThat(grid.getTreeData().getRootItems())
                .flatExtracting(line -> grid.getTreeData().getChildren(line))
                .hasSize(51);
    }

    @Test
    void theSearchLeavesTheRulesThatMatch() {
        RuleGrid grid = _get(RuleGrid.class);

        _setValue(search("prereview.rulebook.search"), " pr-106 ");

        assertThat(grid.getTreeData().getRootItems())
                .flatExtracting(line -> grid.getTreeData().getChildren(line))
                .extracting(RuleGridItem::id)
                .containsExactly("PR-106");
    }

    @Test
    void whatIsChangedAppliesOnlyOnceItIsSaved() {
        choose("PR-106");
        _setValue(severities().get(1), Severity.ERROR);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(text("prereview.rulebook.enabled"))), false);

        assertThat(inForce().rule("PR-106")).isEqualTo(RuleBook.standard().rule("PR-106"));
        assertThat(button("prereview.rulebook.save").isEnabled()).isTrue();

        _click(button("prereview.rulebook.save"));

        assertThat(inForce().rule("PR-106").cases()).containsEntry("empty", Severity.ERROR);
        assertThat(inForce().rule("PR-106").enabled()).isFalse();
        assertThat(button("prereview.rulebook.save").isEnabled()).isFalse();
    }

    @Test
    void anAssistedRuleOffersNoSeverity() {
        choose("PR-205");

        assertThat(severities()).isEmpty();
    }

    @Test
    void wordsAreEnteredOneALine() {
        tab(1);
        fromClient(_get(TextArea.class), "及时\n\n  按时  \n到期");

        _click(button("prereview.rulebook.save"));

        assertThat(inForce().words(WordList.TIME)).containsExactlyInAnyOrder("及时", "按时", "到期");
    }

    @Test
    void wrongWordsAreSaidAtOnceAndStayForCorrection() {
        tab(1);
        TextArea words = _get(TextArea.class);
        fromClient(words, "及时\n及时");
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).isEqualTo(text("prereview.rulebook.invalid.twice"));

        _click(button("prereview.rulebook.save"));

        assertThat(words.getValue()).isEqualTo("及时\n及时");
        assertThat(inForce().words(WordList.TIME)).isEqualTo(RuleBook.standard().words(WordList.TIME));
    }

    @Test
    void wordsThatWereLeftAreThereAgainUntilTheyAreSaved() {
        BrowserStore.answer("ruleBook", """
                {"values": {"words.TIME": "及时\\n\\n按时", "words.PERIOD": "周期", "words.GONE": "词"}}""");
        tab(1);
        TextArea words = _get(TextArea.class);
        assertThat(words.getValue()).isEqualTo("及时\n按时");
        assertThat(words.getElement().getAttribute("data-kept")).isEqualTo("words.TIME");
        assertThat(words.getElement().getAttribute("data-kept-initial"))
                .isEqualTo(String.join("\n", RuleBook.standard().words(WordList.TIME)));

        _click(button("prereview.rulebook.save"));

        assertThat(inForce().words(WordList.TIME)).containsExactlyInAnyOrder("及时", "按时");
        assertThat(inForce().words(WordList.PERIOD)).containsExactly("周期");
        assertThat(words.getElement().getAttribute("data-kept-initial"))
                .isEqualTo(String.join("\n", inForce().words(WordList.TIME)));
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("settle") && call.contains("ruleBook"));
    }

    @Test
    void wordsThatWereTypedForAnEarlierBookChangeNothingByThemselves() {
        BrowserStore.answer("ruleBook", """
                {"older": {"values": {"words.TIME": "及时"}}}""");
        assertThat(button("prereview.rulebook.save").isEnabled()).isFalse();

        _click(button("uikit.kept.use"));
        _click(button("prereview.rulebook.save"));

        assertThat(inForce().words(WordList.TIME)).containsExactly("及时");
    }

    @Test
    void wordsThatAreGivenUpAreKeptNoMore() {
        tab(1);
        fromClient(_get(TextArea.class), "及时");
        BrowserStore.sent();
        _click(button("prereview.rulebook.reset"));
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("drop") && call.contains("words.TIME"));

        RouteConfiguration.forSessionScope().setRoute("elsewhere", Elsewhere.class);
        fromClient(_get(TextArea.class), "按时");
        UI.getCurrent().navigate("elsewhere");
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("settle") && call.contains("ruleBook"));
    }

    @Test
    void theSearchFindsTheListThatHoldsAWord() {
        tab(1);
        _setValue(search("prereview.rulebook.words.search"), "再接再励");

        @SuppressWarnings("unchecked")
        Grid<WordList> lists = _find(Grid.class).stream()
                .filter(grid -> !(grid instanceof RuleGrid))
                .findFirst()
                .orElseThrow();
        assertThat(lists.getListDataView().getItems()).containsExactly(WordList.MISSPELLING);
    }

    @Test
    void aNumberOutOfItsRangeIsSaidAndNotSaved() {
        tab(2);
        WrittenNumberField rate = number(Threshold.LOW_RATE);
        fromClient(rate, "120");
        assertThat(rate.isInvalid()).isTrue();

        _click(button("prereview.rulebook.save"));
        assertThat(inForce().number(Threshold.LOW_RATE)).isEqualTo(new BigDecimal("60"));

        fromClient(rate, "70,5");
        assertThat(rate.isInvalid()).isTrue();
        assertThat(rate.getValue()).isEqualTo("70,5");

        fromClient(rate, "７０");
        assertThat(rate.isInvalid()).isFalse();
        _click(button("prereview.rulebook.save"));
        assertThat(inForce().number(Threshold.LOW_RATE)).isEqualTo(new BigDecimal("70"));
    }

    @Test
    void oneEntryGoesBackToTheStandard() {
        EditableRuleBook open = ruleBookAdministration.open(admin);
        ruleBookAdministration.save(
                admin,
                open.version(),
                open.book()
                        .with(Threshold.LOW_RATE, new BigDecimal("70"))
                        .with(Threshold.ROUNDING, new BigDecimal("2")));
        reopen();
        tab(2);

        List<Button> resets = _find(Button.class, spec -> spec.withText(text("prereview.rulebook.reset")));
        assertThat(resets).hasSize(2);
        _click(resets.get(1));
        _click(button("prereview.rulebook.save"));

        assertThat(inForce()).isEqualTo(RuleBook.standard().with(Threshold.ROUNDING, new BigDecimal("2")));
    }

    @Test
    void theLaterAdministratorMergesAndLosesNothing() {
        Actor other = organisation.person("second", Grant.of(Role.ADMINISTRATOR));
        tab(2);
        fromClient(number(Threshold.LOW_RATE), "70");
        EditableRuleBook theirs = ruleBookAdministration.open(other);
        ruleBookAdministration.save(
                other, theirs.version(), theirs.book().with(Threshold.ROUNDING, new BigDecimal("2")));

        _click(button("prereview.rulebook.save"));

        ConfirmDialog dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getProperty("message")).isEqualTo(text("prereview.rulebook.overtaken"));
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        assertThat(inForce().number(Threshold.LOW_RATE)).isEqualTo(new BigDecimal("60"));
        _click(button("prereview.rulebook.save"));
        assertThat(inForce())
                .isEqualTo(RuleBook.standard()
                        .with(Threshold.LOW_RATE, new BigDecimal("70"))
                        .with(Threshold.ROUNDING, new BigDecimal("2")));
    }

    @Test
    void aTryOutShowsWhatTheDraftWouldChange() {
        drafts.create(organisation.preparer(), organisation.unit(), Contents.twoRows("东楼修缮"));
        choose("PR-106");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(text("prereview.rulebook.enabled"))), false);
        tab(2);
        fromClient(number(Threshold.FEWEST_INDICATORS), "1");

        _click(button("prereview.rulebook.tryOut"));

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_get(RuleTallyGrid.class).getListDataView().getItems())
                    .containsExactly(new RuleTally("PR-110", 0, 1, 0));
        });
        assertThat(_get(ChangedTargetGrid.class).getListDataView().getItemCount())
                .isEqualTo(1);
        assertThat(inForce()).isEqualTo(RuleBook.standard());
    }

    @Test
    void withoutChangesThereIsNothingToTryOut() {
        _click(button("prereview.rulebook.tryOut"));

        _assertNone(TryOutResultPanel.class);
    }

    @Test
    void whatIsNotSavedIsNotLeftWithoutAsking() {
        RouteConfiguration.forSessionScope().setRoute("elsewhere", Elsewhere.class);
        tab(2);
        fromClient(number(Threshold.LOW_RATE), "70");

        UI.getCurrent().navigate("elsewhere");

        _get(ConfirmDialog.class);
        _assertNone(Elsewhere.class);
    }

    @Test
    void whoChangedNothingLeavesAtOnce() {
        RouteConfiguration.forSessionScope().setRoute("elsewhere", Elsewhere.class);

        UI.getCurrent().navigate("elsewhere");

        _assertNone(ConfirmDialog.class);
        _get(Elsewhere.class);
    }

    public static class Elsewhere extends Div {}

    private static void tab(int index) {
        _get(TabSheet.class).setSelectedIndex(index);
    }

    private void reopen() {
        UI.getCurrent().remove(view);
        view = new RulesView(ruleBookAdministration, currentActor, forms, directory, tryOuts);
        UI.getCurrent().add(view);
    }

    private void choose(String id) {
        RuleGrid grid = _get(RuleGrid.class);
        grid.select(new RuleGridItem(RuleBook.standard().rule(id).criterion(), id));
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Severity>> severities() {
        return (List<Select<Severity>>) (List<?>) _find(Select.class);
    }

    private static WrittenNumberField number(Threshold threshold) {
        String name = text("prereview.threshold." + threshold);
        return _get(
                WrittenNumberField.class,
                spec -> spec.withPredicate(
                        field -> name.equals(field.getAriaLabel().orElse(""))));
    }

    private static TextField search(String key) {
        return _get(TextField.class, spec -> spec.withPlaceholder(text(key)));
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }

    private static <C extends Component & HasValue<?, V>, V> void fromClient(C field, V value) {
        _setValue(field, value);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private RuleBook inForce() {
        return ruleBookAdministration.open(admin).book();
    }
}
