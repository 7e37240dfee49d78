package dev.mubiao.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.AgainDecision;
import dev.mubiao.documents.DocumentImports;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.ImportConfirmation;
import dev.mubiao.documents.ImportedUnits;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class ConfirmUnitActionTests {

    @Autowired
    ConfirmUnitAction action;

    @Autowired
    DocumentImports imports;

    @Autowired
    ImportedUnits units;

    @Autowired
    TargetAccess access;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Organisation organisation;
    Actor preparer;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theUnitThatTheDialogShowsIsConfirmedAndNoOther() {
        TargetId draft = imported("青禾县第二中学", Map.of());
        action.run(page(draft));
        imported("青禾县第三中学", Map.of(1, AgainDecision.replace(null)));
        confirm();

        assertThat(units.undecided(draft)).contains("青禾县第三中学");
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("documents.unit.changed");

        _get(Notification.class).close();
        action.run(page(draft));
        confirm();
        assertThat(units.undecided(draft)).isEmpty();
    }

    private static void confirm() {
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        dialog.close();
    }

    private TargetId imported(String unit, Map<Integer, AgainDecision> again) {
        TargetContent content = Contents.twoRows("教室修缮")
                .withHeader(new TargetHeader(
                        null,
                        new TargetHeader.Units(unit, null, null, null),
                        TargetHeader.Contact.NONE,
                        TargetHeader.Project.NONE,
                        null,
                        null));
        return imports.importAs(
                        organisation.unit(),
                        List.of(new DocumentTable(1, 1, content, List.of("教室修缮"))),
                        new ImportConfirmation(Set.of(), null, again))
                .get(0)
                .target();
    }

    private TargetPage page(TargetId id) {
        return new TargetPage() {
            @Override
            public Actor actor() {
                return preparer;
            }

            @Override
            public Target target() {
                return access.target(preparer, Permission.READ, id);
            }

            @Override
            public void refresh() {
                // Nothing is shown.
            }
        };
    }
}
