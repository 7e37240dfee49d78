package dev.mubiao.processadmin.dryrun.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
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
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.processadmin.dryrun.ModelDryRuns;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator at the dry run of a model. */
@PortalTest
class DryRunViewTests {

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
    ModelDryRuns dryRuns;

    @Autowired
    ProcessVersions versions;

    @Autowired
    CurrentActor currentActor;

    Organisation organisation;
    Actor admin;

    @BeforeEach
    void signIn() {
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
    void aModelIsTriedByItsButtons() {
        organisation.unitReviewer("reviewer");
        organisation.financeReviewer();
        TargetId id = submitted("试运行的目标");
        Target target = targets.target(admin, id);
        DryRunView view = new DryRunView(dryRuns, currentActor);
        UI.getCurrent().add(view);
        view.open("version:" + versions.all().get(0).id());
        _setValue((ComboBox<Target>) _get(ComboBox.class), target);

        _click(_find(DryRunTaskCard.class)
                .get(0)
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());

        assertThat(_get(DryRunStepList.class).getChildren().toList()).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText(view.getTranslation("processadmin.dryrun.back"))));
        assertThat(_get(DryRunStepList.class).getChildren().toList()).hasSize(1);
        assertThat(targets.target(admin, id).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
    }

    @Test
    void anUnknownModelIsSaidToBeUnknown() {
        DryRunView view = new DryRunView(dryRuns, currentActor);
        UI.getCurrent().add(view);
        view.open("version:none");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(List.of(_get(ComboBox.class).isEnabled())).containsExactly(false);
    }

    private TargetId submitted(String name) {
        organisation.unitReviewer("reviewer");
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete(name));
        submissions.submit(CommandId.random(), preparer, target, null);
        return target;
    }
}
