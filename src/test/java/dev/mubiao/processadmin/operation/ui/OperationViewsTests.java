package dev.mubiao.processadmin.operation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.statistics.ProcessPositions;
import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.KeptInput;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator at the page of what runs. */
@PortalTest
class OperationViewsTests {

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
    ProcessPositions positions;

    @Autowired
    OperationViewServices services;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    Organisation organisation;
    Actor admin;

    @BeforeEach
    void sitDown() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(admin.loginName(), ""));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aStepIsChosenAndAnInstanceMoved() {
        TargetId target = submitted("移动的目标");
        UI.getCurrent().add(new OperationView(positions, services, currentActor, clock));
        _setValue((ComboBox<BudgetUnit>) _find(ComboBox.class).get(0), directory.unit(organisation.unit()));

        StepLoadGrid loads = _get(StepLoadGrid.class);
        assertThat(_size(loads)).isEqualTo(1);
        Load load = _get(loads, 0);
        assertThat(load.count()).isEqualTo(1);
        RunningTargetGrid grid = _get(RunningTargetGrid.class);
        RunningTarget running = _get(grid, 0);
        assertThat(running.name()).isEqualTo("移动的目标");

        CommandId command = CommandId.random();
        new ReasonDialog(
                        "",
                        "",
                        "",
                        new InstanceMenu(services, () -> admin, running, () -> {}).goals(),
                        "移动",
                        new KeptInput(admin.id().value(), "move", ""),
                        (step, reason) -> {
                            services.modification().move(command, admin, running.target(), step, reason);
                            return true;
                        })
                .open();
        Select<String> goal = _get(
                Select.class, spec -> spec.withPredicate(Component::isVisible).withCaption(""));
        _click(_get(Button.class, spec -> spec.withText("移动")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(goal, "financeReview");
        _setValue(_get(TextArea.class), "人员空缺");
        _click(_get(Button.class, spec -> spec.withText("移动")));

        assertThat(targets.target(admin, target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
    }

    @Test
    void withNothingUnderWayThePageSaysSo() {
        UI.getCurrent().add(new OperationView(positions, services, currentActor, clock));
        BudgetUnit empty = directory.unit(organisation.unit());
        _setValue((ComboBox<BudgetUnit>) _find(ComboBox.class).get(0), empty);

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertNone(RunningTargetGrid.class);
    }

    private TargetId submitted(String name) {
        organisation.unitReviewer("reviewer");
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete(name));
        submissions.submit(CommandId.random(), preparer, target, null);
        return target;
    }
}
