package dev.mubiao.inbox.ui.list;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import dev.mubiao.approval.Claims;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.BoxRows;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.UiBroadcaster;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemSort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody at his inbox. */
@PortalTest
class InboxViewTests {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InboxViewServices services;

    @Autowired
    Claims claims;

    @Autowired
    WorkItemFormatter formatter;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    UiBroadcaster broadcaster;

    @Autowired
    InboxCount count;

    Organisation organisation;
    BoxRows rows;
    Actor reader;
    Assignee me;

    @BeforeEach
    void sitDown() {
        organisation = new Organisation(administration, directory);
        reader = organisation.person("reader");
        me = Assignee.of(reader.id());
        rows = new BoxRows(
                jdbc,
                drafts.create(organisation.preparer(), organisation.unit(), Contents.complete("收件箱")),
                organisation.unit());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(reader.loginName(), ""));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEmptyBoxSaysSo() {
        open();

        _assertNone(InboxGrid.class);
        _get(EmptyState.class);
    }

    @Test
    void theMenuKnowsThatThereIsMoreThanIsCounted() {
        for (int i = 0; i < 1000; i++) {
            rows.line(me, "第" + i + "号项目").add();
        }

        assertThat(count.count()).isGreaterThan(999);
    }

    @Test
    void eachConditionIsAChipThatCanBeTakenAway() {
        rows.line(me, "甲").with("step_name", "财政审核").add();
        rows.line(me, "乙").add();
        rows.line(me, "丙").add();
        open();
        assertThat(names()).containsExactlyInAnyOrder("甲", "乙", "丙");

        _click(_get(Button.class, spec -> spec.withText(text("inbox.filter"))));
        _setValue(steps(), Set.of("单位审核"));
        assertThat(names()).containsExactlyInAnyOrder("乙", "丙");
        _setValue(search(), "乙");
        assertThat(names()).containsExactly("乙");
        assertThat(_find(_get(FilterChips.class), Button.class)).hasSize(3);

        _click(_find(_get(FilterChips.class), Button.class).get(0));
        assertThat(names()).containsExactlyInAnyOrder("乙", "丙");
        _click(_get(Button.class, spec -> spec.withText(text("inbox.filter.clear"))));
        assertThat(names()).hasSize(3);
        assertThat(steps().getValue()).isEmpty();
    }

    @Test
    void theBoxOpensWithTheFilterThatIsTheDefault() {
        rows.line(me, "道路").add();
        rows.line(me, "桥梁").add();
        var saved = services.filters().save(reader, Box.TODO, "只看桥", WorkItemFilter.NONE.withText("桥"), null);
        services.change(reader, Box.TODO, layout -> layout.openingWith(saved.id()));

        open();

        assertThat(names()).containsExactly("桥梁");
        assertThat(search().getValue()).isEqualTo("桥");
    }

    @Test
    void anOwnFilterIsOverwrittenOnceThatIsConfirmed() {
        rows.line(me, "道路").add();
        rows.line(me, "桥梁").add();
        services.filters().save(reader, Box.TODO, "常用", WorkItemFilter.NONE.withText("桥"), null);
        open();
        _setValue(search(), "道路");

        pick(savedFilters(), text("inbox.savedFilter.overwrite"), "常用");
        assertThat(savedFilter().text()).as("before it is confirmed").isEqualTo("桥");
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));

        assertThat(savedFilter().text()).isEqualTo("道路");
        assertThat(savedFilters().getSubMenu().getItems())
                .as("what is saved as it is cannot be saved over")
                .noneMatch(item -> item.getText().equals(text("inbox.savedFilter.overwrite")));
    }

    private WorkItemFilter savedFilter() {
        return services.filters().of(reader, Box.TODO).get(0).filter();
    }

    private static MenuItem savedFilters() {
        return _get(SavedFilterMenu.class).getItems().get(0);
    }

    /** Clicks an item of a menu, by the captions that lead to it. */
    private static void pick(MenuItem menu, String... captions) {
        MenuItem item = menu;
        for (String caption : captions) {
            item = item.getSubMenu().getItems().stream()
                    .filter(one -> one.getText().equals(caption))
                    .findFirst()
                    .orElseThrow();
        }
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    @Test
    void columnsAndOrderAreKept() {
        rows.line(me, "甲").with("risk", 1).add();
        rows.line(me, "乙").with("risk", 9).add();
        open();
        grid().setColumnVisible(InboxColumn.UNIT, false);
        grid().setColumnVisible(InboxColumn.YEAR, true);
        services.change(reader, Box.TODO, layout -> layout.sortedBy(WorkItemSort.RISK, true));

        open();

        assertThat(grid().getColumnByKey("UNIT").isVisible()).isFalse();
        assertThat(grid().getColumnByKey("YEAR").isVisible()).isTrue();
        assertThat(names()).containsExactly("乙", "甲");
    }

    @Test
    void rowsAreChosenOneByOneOrAllThatMatch() {
        for (int i = 0; i < 5; i++) {
            rows.line(me, "道路" + i).add();
        }
        rows.line(me, "桥梁").add();
        open();
        _setValue(search(), "道路");
        _assertNone(SelectionBar.class);

        grid().asMultiSelect().select(_findAll(grid()).get(0), _findAll(grid()).get(1));
        SelectionBar bar = _get(SelectionBar.class);
        assertThat(bar.selection().tasks()).hasSize(2);
        assertThat(bar.selection().all()).isNull();

        _click(_get(Button.class, spec -> spec.withText(text("inbox.selection.all"))));
        assertThat(bar.selection().tasks()).isEmpty();
        assertThat(bar.selection().all().filter().text()).isEqualTo("道路");
        assertThat(services.items().count(reader, bar.selection().all())).hasToString("5");

        _click(_get(Button.class, spec -> spec.withText(text("inbox.selection.none"))));
        assertThat(bar.selection().isEmpty()).isTrue();
    }

    @Test
    void oneComesBackToTheRowThatFollowed() {
        for (int i = 0; i < 4; i++) {
            rows.line(me, "第" + i)
                    .with("due_at", MARCH.plus(Duration.ofDays(i)))
                    .add();
        }
        open();
        WorkItem second = _findAll(grid()).get(1);
        new InboxPosition(Box.TODO, WorkItemFilter.NONE, second.id(), 1).store();
        jdbc.sql("delete from work_item where id = :id")
                .param("id", second.id())
                .update();

        open();

        assertThat(grid().focused()).map(item -> item.target().name()).contains("第2");
    }

    @Test
    void newsBringRowsWithoutEndingTheSelection() {
        rows.line(me, "早").add();
        InboxView view = open();
        grid().asMultiSelect().select(_findAll(grid()).get(0));
        rows.line(me, "晚").add();

        view.refresh();

        assertThat(names()).containsExactlyInAnyOrder("早", "晚");
        assertThat(grid().getSelectedItems())
                .extracting(item -> item.target().name())
                .containsExactly("早");
        assertThat(_get(BoxTabs.class).getSelectedTab().getLabel()).endsWith(" 2");
    }

    @Test
    void anAccountThatIsClosedMeanwhileReadsNothingMore() {
        rows.line(me, "早").add();
        InboxView view = open();
        administration.changePerson(
                organisation.admin(),
                reader.id(),
                new PersonDetails(reader.loginName(), reader.displayName(), false, reader.grants()));
        rows.line(me, "晚").add();

        assertThatThrownBy(view::refresh)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.DENIED));
    }

    private InboxView open() {
        UI.getCurrent().removeAll();
        InboxView view = new InboxView(services, claims, formatter, currentActor, broadcaster);
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("inbox"));
        view.beforeEnter(event);
        return view;
    }

    private InboxGrid grid() {
        return _get(InboxGrid.class);
    }

    private List<String> names() {
        return _findAll(grid()).stream().map(item -> item.target().name()).toList();
    }

    private TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder(text("inbox.search")));
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> steps() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel(text("inbox.filter.step")));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
