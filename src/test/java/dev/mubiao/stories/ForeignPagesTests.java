package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.testing.DatabaseContent;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PageEvents;
import dev.mubiao.testing.PageEvents.Way;
import dev.mubiao.testing.PortalPages;
import dev.mubiao.testing.PortalReset;
import dev.mubiao.testing.PortalTest;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * People of another unit and another office, in each role, who know the address of a page: it shows nothing of what
 * belongs to others, and whatever they send from there, forged or not, writes nothing. See {@link LostRightsTests} for
 * those who had the right. Some roles are tried always, and all of them with {@code mubiao.foreign.all}.
 */
@PortalTest
@NoFindings
class ForeignPagesTests {

    private static final Set<String> WITHOUT = Stream.of(
                    DatabaseContent.BACKGROUND, LostRightsTests.AT_TIMES, LostRightsTests.LIBRARY, LostRightsTests.OWN)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    private static final boolean ALL = Boolean.getBoolean("mubiao.foreign.all");

    /** Events of a page. */
    private static final int MOST = ALL ? 600 : 40;

    @Autowired
    DataSource database;

    @Autowired
    ApplicationContext portal;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    private PageAddresses addresses;
    private LostRight right;
    private Organisation organisation;
    private Organisation others;

    @BeforeEach
    void found() {
        PortalReset.reset(portal);
        addresses = portal.getAutowireCapableBeanFactory().createBean(PageAddresses.class);
        right = portal.getAutowireCapableBeanFactory().createBean(LostRight.class);
        organisation = addresses.found();
        others = new Organisation(administration, directory);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodyActsOnWhatBelongsToOthers() {
        TargetId submitted = addresses.submitted();
        List<String> pages = List.of(
                TargetNavigation.target(addresses.draft()),
                TargetNavigation.target(submitted),
                InboxNavigation.review(submitted));
        List<Role> roles = ALL
                ? Stream.of(Role.values())
                        .filter(role -> role.scope() != Role.Scope.NONE)
                        .toList()
                : List.of(Role.PREPARER, Role.FINANCE_REVIEWER);
        for (Role role : roles) {
            right.signIn(others, role, null);
            pages.forEach(page -> sendAll(role + " " + page, page));
        }
    }

    private void sendAll(String what, String page) {
        DatabaseContent before = DatabaseContent.of(database, WITHOUT);
        try {
            PortalPages.open(portal, page);
            PageEvents events = new PageEvents(MOST);
            events.fire(Way.FORGED);
            events.settle();
            assertThat(events.tried()).as(what).isPositive();
            assertThat(events.said()).as(what).doesNotContain("教室修缮");
        } finally {
            PortalPages.close();
        }
        assertThat(DatabaseContent.of(database, WITHOUT).changesSince(before))
                .as(what)
                .isEmpty();
    }

    @Test
    void nobodyOpensAViewThatHisRolesDoNotHave() {
        List<Class<?>> views = PortalPages.views()
                .filter(view -> view.isAnnotationPresent(RolesAllowed.class))
                .toList();
        assertThat(views).hasSizeGreaterThan(15);
        for (Class<?> view : views) {
            List<Role> allowed = Arrays.stream(
                            view.getAnnotation(RolesAllowed.class).value())
                    .map(Role::valueOf)
                    .toList();
            String page = addresses
                    .of(view.getAnnotation(Route.class).value(), allowed.get(0))
                    .get(0);
            for (Role role : tried(allowed)) {
                right.signIn(organisation, role, null);
                try {
                    assertThat(PortalPages.open(portal, page).equals(view))
                            .as("%s opened by %s", view.getSimpleName(), role)
                            .isEqualTo(allowed.contains(role));
                } finally {
                    PortalPages.close();
                }
            }
        }
    }

    /** Unless all are: one who may, and the first and the last who may not. */
    private static List<Role> tried(List<Role> allowed) {
        List<Role> denied = new ArrayList<>(List.of(Role.values()));
        denied.removeAll(allowed);
        return ALL || denied.isEmpty()
                ? List.of(Role.values())
                : List.of(allowed.get(0), denied.get(0), denied.get(denied.size() - 1));
    }
}
