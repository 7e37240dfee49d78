package dev.mubiao.targets.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetListAction;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The preparer at the list of targets. */
@PortalTest
class TargetsViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries queries;

    @Autowired
    Forms forms;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    NewTargets newTargets;

    @Autowired
    List<TargetListAction> actions;

    @Autowired
    Clock clock;

    Organisation organisation;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        Actor preparer = organisation.preparer();
        drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListCountsByStatus() {
        TargetsView view = new TargetsView(queries, forms, currentActor, newTargets, actions, List.of(), clock);
        UI.getCurrent().add(view);
        StatusTabs tabs = _get(view, StatusTabs.class);
        assertThat(tabs.getTabAt(0).getElement().getTextRecursively()).endsWith("1");
        assertThat(tabs.getTabAt(1).getElement().getTextRecursively()).endsWith("1");
        tabs.setSelectedIndex(2);
        assertThat(_get(view, TargetFilterBar.class).isVisible()).isTrue();
        assertThat(view.getChildren()
                        .filter(TargetGrid.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .isVisible())
                .isFalse();
    }

    @Test
    void whoLostHisRoleSeesAndMakesNothingFromTheOpenList() {
        TargetsView view = new TargetsView(queries, forms, currentActor, newTargets, actions, List.of(), clock);
        UI.getCurrent().add(view);
        Actor preparer = organisation.preparer();
        administration.changePerson(
                organisation.admin(),
                preparer.id(),
                new PersonDetails(preparer.loginName(), preparer.displayName(), true, Set.of()));
        _get(view, StatusTabs.class).setSelectedIndex(1);
        assertThat(_get(view, StatusTabs.class).getTabAt(0).getElement().getTextRecursively())
                .endsWith("0");
        Button create = _get(view, Button.class, spec -> spec.withText(view.getTranslation("targets.list.new")));
        assertThatThrownBy(() -> _click(create)).isInstanceOf(Refusal.class);
        assertThat(_find(NewTargetDialog.class)).isEmpty();
    }

    @Test
    void whoReadsSeveralUnitsSeesWhoseTargetItIs() {
        List<BudgetUnit> units = directory.units();
        assertThat(unitColumn(units.subList(0, 1)).isVisible()).isFalse();
        assertThat(unitColumn(units.subList(0, 2)).isVisible()).isTrue();
    }

    private Grid.Column<Target> unitColumn(List<BudgetUnit> units) {
        TargetGrid grid = new TargetGrid(forms, queries, units);
        return grid.getColumns().stream()
                .filter(column -> grid.getTranslation("targets.list.unit").equals(column.getHeaderText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherModulesWayToMakeTargetsIsOffered() {
        TargetsView view = new TargetsView(queries, forms, currentActor, newTargets, actions, List.of(), clock);
        UI.getCurrent().add(view);
        assertThat(_find(view, Button.class))
                .extracting(Button::getText)
                .contains(view.getTranslation("documents.import.action"));
    }
}
