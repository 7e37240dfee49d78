package dev.mubiao.library.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.Indicators;
import dev.mubiao.library.LibraryCuration;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.collection.LibraryRebuild;
import dev.mubiao.library.search.LibraryFilter;
import dev.mubiao.library.search.LibraryQueries;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator and the preparer at the library. */
@PortalTest
@NoFindings
class LibraryViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LibraryQueries library;

    @Autowired
    LibraryCuration curation;

    @Autowired
    LibraryRebuild rebuild;

    @Autowired
    ActorsNow actorsNow;

    @Autowired
    CurrentActor currentActor;

    TaskExecutor executor = new SyncTaskExecutor();

    Organisation organisation;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLineOpensWithItsValuesAndTheTargetsThatUseIt() {
        approve("街道保洁项目", Indicators.quantity("街道保洁里程", "40", "公里"));
        LibraryView view = open(organisation.preparer());
        search(view, "街道保洁");

        click(view, 0);

        String panel = _get(view, EntryPanel.class).getElement().getTextRecursively();
        assertThat(panel).contains("街道保洁里程", "≥ 40 公里", "街道保洁项目");
        _assertNone(view, TextArea.class);
        _assertNone(view, CurationBar.class);
    }

    @Test
    void selectedEntriesAreHiddenTogether() {
        approve("一", Indicators.quantity("批量隐藏指标甲", "1", "个"), Indicators.quantity("批量隐藏指标乙", "1", "个"));
        LibraryView view = open(organisation.admin());
        search(view, "批量隐藏指标");
        select(view);

        press(view, "library.hide");

        assertThat(library.count(organisation.preparer(), words("批量隐藏指标"))).isZero();
        assertThat(_fetch(grid(view), 0, 2)).extracting(LibraryEntry::state).containsOnly(EntryState.HIDDEN);
        assertThat(grid(view).getSelectedItems()).isEmpty();
    }

    @Test
    void duplicatesAreMergedAndTheMergeIsUndone() {
        approve("一", Indicators.quantity("合并用巡河次数", "1", "次"), Indicators.quantity("合并用河道巡查次数", "1", "次"));
        LibraryView view = open(organisation.admin());
        search(view, "合并用");
        select(view);
        press(view, "library.merge");

        _click(confirm("library.merge.confirm"));

        assertThat(library.count(organisation.admin(), words("合并用"))).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText(view.getTranslation("library.undo"))));
        assertThat(library.count(organisation.admin(), words("合并用"))).isEqualTo(2);
    }

    @Test
    void aNameAndANoteAreGivenInThePanel() {
        approve("一", Indicators.quantity("改名前的指标名", "1", "次"));
        LibraryView view = open(organisation.admin());
        search(view, "改名前");
        click(view, 0);
        EntryPanel panel = _get(view, EntryPanel.class);

        _setValue(_get(panel, TextField.class), "改名后的指标名");
        _setValue(_get(panel, TextArea.class), "统一名称");
        _click(_get(panel, Button.class, spec -> spec.withText(view.getTranslation("library.detail.save"))));

        LibraryEntry entry =
                library.list(organisation.admin(), words("改名后"), null, 0, 1).get(0);
        assertThat(entry.note()).isEqualTo("统一名称");
    }

    @Test
    void aSearchWithoutResultSaysSo() {
        approve("一", Indicators.quantity("总有一个指标", "1", "次"));
        LibraryView view = open(organisation.admin());

        search(view, "查无此项");

        assertThat(_get(view, EmptyState.class).getElement().getTextRecursively())
                .contains(view.getTranslation("library.noMatch"));
    }

    @Test
    void theListIsSortedAsTheReaderWants() {
        approve("一", Indicators.quantity("排序用甲", "1", "次"), Indicators.quantity("排序用乙", "1", "次"));
        approve("二", Indicators.quantity("排序用乙", "1", "次"));
        LibraryView view = open(organisation.admin());
        await().untilAsserted(() -> assertThat(library.list(organisation.admin(), words("排序用乙"), null, 0, 1))
                .extracting(entry -> entry.use().targets())
                .containsExactly(2));
        search(view, "排序用");
        LibraryGrid grid = grid(view);

        GridKt.sort(grid, new QuerySortOrder("uses", SortDirection.ASCENDING));

        assertThat(_fetch(grid, 0, 2)).extracting(LibraryEntry::name).containsExactly("排序用甲", "排序用乙");
        assertThat(_size(grid)).isEqualTo(2);
    }

    @Test
    void isMadeAnewWithAWordOfTheResult() {
        approve("一", Indicators.quantity("重新生成用指标", "1", "次"));
        LibraryView view = open(organisation.admin());

        press(view, "library.rebuild");
        MockVaadin.clientRoundtrip();

        assertThat(_get(LibraryRebuildDialog.class).getElement().getTextRecursively())
                .contains("library.rebuild.finished");
        _click(confirm("uikit.close"));
        _assertNone(LibraryRebuildDialog.class);
        assertThat(library.count(organisation.admin(), words("重新生成用指标"))).isEqualTo(1);
    }

    @Test
    void aRebuildEndsWithTheRoleOfWhoeverStartedIt() {
        approve("一", Indicators.quantity("中途失权用指标", "1", "次"));
        Actor curator = organisation.person("curator", Grant.of(Role.ADMINISTRATOR));
        executor = task -> {
            administration.changePerson(
                    organisation.admin(),
                    curator.id(),
                    new PersonDetails(curator.loginName(), "某curator", true, Set.of()));
            task.run();
        };
        LibraryView view = open(curator);

        press(view, "library.rebuild");
        MockVaadin.clientRoundtrip();

        assertThat(_get(LibraryRebuildDialog.class).getElement().getTextRecursively())
                .contains("directory.gate.denied.CURATE_LIBRARY");
    }

    private LibraryView open(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor.loginName(), ""));
        LibraryView view = new LibraryView(
                library, curation, new LibraryRebuildRunner(rebuild, actorsNow, executor), directory, currentActor);
        UI.getCurrent().add(view);
        return view;
    }

    private static void search(LibraryView view, String words) {
        _setValue(_find(view, TextField.class).get(0), words);
    }

    private static void click(LibraryView view, int row) {
        GridKt._clickItem(grid(view), row);
    }

    private static void select(LibraryView view) {
        List<LibraryEntry> all = _fetch(grid(view), 0, 50);
        grid(view).asMultiSelect().select(all);
    }

    private static void press(LibraryView view, String key) {
        _click(_get(view, Button.class, spec -> spec.withText(view.getTranslation(key))));
    }

    private static Button confirm(String key) {
        String text = UI.getCurrent().getTranslation(key);
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static LibraryGrid grid(LibraryView view) {
        return _get(view, LibraryGrid.class);
    }

    private static LibraryFilter words(String words) {
        return new LibraryFilter(words, null, null, null);
    }

    private void approve(String project, Indicator... indicators) {
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), Indicators.content(project, indicators));
        transaction.executeWithoutResult(status -> {
            lifecycle.submit(preparer, target);
            lifecycle.advanceTo(organisation.unitReviewer("reviewer"), target, TargetStatus.FINANCE_REVIEW);
            lifecycle.approve(organisation.financeReviewer(), target);
        });
        for (Indicator indicator : indicators) {
            await().until(() -> library.count(organisation.admin(), words(String.valueOf(indicator.name()))) > 0);
        }
    }
}
