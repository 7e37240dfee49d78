package dev.mubiao.outbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.outbox.OutboxAdministration;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator at the outbox. */
@PortalTest
class OutboxViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    OutboxAdministration outbox;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(organisation.admin().loginName(), ""));
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAdministratorSeesWhatFailedAndWhyAndSendsItAgain() {
        jdbc.sql("""
                insert into outbox (id, kind, destination, payload, state, tries, next_try_at, last_error, created_at)
                values (:id, 'MAIL', :person, '{}', 'FAILED', 10, current_timestamp, '550 no such user',
                    current_timestamp)
                """)
                .param("id", UUID.randomUUID())
                .param("person", organisation.preparer().id().value())
                .update();
        OutboxView view = new OutboxView(outbox, currentActor);
        UI.getCurrent().add(view);
        Grid<?> grid = _get(view, Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid, 0)).contains("550 no such user", "某preparer ");
        assertThat(view.getElement().getTextRecursively()).contains(view.getTranslation("outbox.mailOff"));

        _click((Button) GridKt._getCellComponent(grid, 0, "retry"));

        assertThat(GridKt._size(grid)).isZero();
        jdbc.sql("delete from outbox").update();
    }
}
