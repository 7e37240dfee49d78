package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.stories.LostRight.Loss;
import dev.mubiao.testing.DatabaseContent;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PageEvents;
import dev.mubiao.testing.PortalPages;
import dev.mubiao.testing.PortalReset;
import dev.mubiao.testing.PortalTest;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every view, opened in every role that may, by somebody who then loses the right: his account is closed, the role is
 * taken away, or he substitutes no longer. Whatever the page has is filled in and pressed, then also what a forged
 * request alone could press: nothing is written, and the page says why. The same events of somebody who keeps the right
 * come first, and do write. {@code mubiao.lost.share} is how many of a hundred pairs of view and role are tried, the
 * seed decides which; {@code mubiao.lost.views} is a pattern of the names of the views.
 */
@PortalTest
@NoFindings
@EnabledIfSystemProperty(named = "mubiao.lost.share", matches = "\\d+")
class LostRightsTests {

    private static final int SHARE = Integer.getInteger("mubiao.lost.share", 6);
    private static final long SEED = Long.getLong("mubiao.lost.seed", 20261130);

    private static final String VIEWS = System.getProperty("mubiao.lost.views", ".*");

    /** Written by the portal itself, whoever is at it. */
    private static final Set<String> BACKGROUND =
            Set.of("scheduled_job", "notice_digest", "act_ge_property", "act_ru_meter_log", "act_ru_jobdef");

    /** Follows what is approved, soon. */
    private static final Set<String> LIBRARY =
            Set.of("library_entry", "library_source", "library_state", "library_use");

    /** Where a person acts for himself, which the audit trail keeps, too. */
    private static final Set<String> OWN_VIEWS = Set.of("ApiTokensView", "SubstitutionsView");

    /** Who does something in which views; some more do where they find something to do. */
    private static final Map<String, Set<Role>> ACTING = Map.ofEntries(
            Map.entry("AdministrationView", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CalendarView", Set.of(Role.ADMINISTRATOR)),
            Map.entry("FilingCyclesView", Set.of(Role.ADMINISTRATOR, Role.OFFICE_LEADER)),
            Map.entry("FilingProgressView", Set.of(Role.ADMINISTRATOR, Role.FINANCE_REVIEWER, Role.UNIT_LEADER)),
            Map.entry("HandOversView", Set.of(Role.ADMINISTRATOR)),
            Map.entry("MigrationPlanView", Set.of(Role.ADMINISTRATOR)),
            Map.entry("MigrationView", Set.of(Role.ADMINISTRATOR)),
            Map.entry("NoticeSettingsView", EnumSet.allOf(Role.class)),
            Map.entry("ProcessesView", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ReviewView", EnumSet.allOf(Role.class)));

    /** What belongs to a person himself, whatever his roles. */
    private static final Set<String> OWN = Set.of(
            "api_token",
            "notice",
            "notice_preference",
            "notice_language",
            "inbox_filter",
            "inbox_layout",
            "step_visit",
            "substitution");

    /** Keys of the messages that say that somebody has no right. */
    private static final List<String> REASONS = Stream.concat(
                    Stream.of(
                            "approval.step.notYours",
                            "approval.task.unknown",
                            "directory.closed",
                            "directory.gate.ownSubmission",
                            "directory.notSignedIn",
                            "shell.error.denied",
                            "targets.new.noUnit",
                            "targets.unknown"),
                    Arrays.stream(Permission.values()).map(permission -> "directory.gate.denied." + permission))
            .toList();

    private record Opening(Class<?> view, String route, Role role) {

        boolean acts() {
            return ACTING.getOrDefault(view.getSimpleName(), Set.of()).contains(role);
        }

        /** Of the tables that were written, those that take the right that is lost. */
        Set<String> bound(Map<String, List<String>> written, Loss loss) {
            Set<String> tables = new TreeSet<>(written.keySet());
            tables.removeAll(without(loss));
            return tables;
        }

        /** Tables in which may be written without the right. */
        Set<String> without(@Nullable Loss loss) {
            Set<String> tables = new HashSet<>(BACKGROUND);
            if (!view.getSimpleName().equals("LibraryView")) {
                tables.addAll(LIBRARY);
            }
            if (loss == Loss.ROLE_LOST || loss == Loss.SUBSTITUTION_ENDED) {
                tables.addAll(OWN);
                if (OWN_VIEWS.contains(view.getSimpleName())) {
                    tables.add("audit_entry");
                }
            }
            return tables;
        }

        @Override
        public String toString() {
            return view.getSimpleName() + " " + role;
        }
    }

    @Autowired
    DataSource database;

    @Autowired
    ApplicationContext portal;

    @Autowired
    MessageSource messages;

    private PageAddresses addresses;
    private LostRight right;
    private Organisation organisation;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    /** What became of the events of a page. */
    private record Tried(
            Map<String, List<String>> byReal,
            Map<String, List<String>> byAll,
            Set<String> saidToReal,
            Set<String> saidToAll,
            List<Throwable> failures) {}

    @ParameterizedTest
    @MethodSource("openings")
    void nobodyActsWhoMayNot(Opening opening) {
        boolean acted = false;
        int pages = addresses(opening).size();
        for (int page = 0; page < pages; page++) {
            Tried kept = attempt(opening, page, null);
            assertThat(kept.failures()).as("events of %s", opening).isEmpty();
            acted |= !kept.byAll().isEmpty();
            for (Loss loss : Loss.values()) {
                Tried lost = attempt(opening, page, loss);
                String what = "%s, page %d, %s".formatted(opening, page, loss);
                assertThat(lost.failures()).as(what).isEmpty();
                assertThat(lost.byAll()).as(what).isEmpty();
                assertSaid(what, opening.bound(kept.byReal(), loss), lost.saidToReal());
                assertSaid(what, opening.bound(kept.byAll(), loss), lost.saidToAll());
            }
        }
        if (opening.acts()) {
            assertThat(acted).as("%s does something with the right", opening).isTrue();
        }
    }

    /** Where somebody who keeps the right writes, somebody without it hears why he does not. */
    private static void assertSaid(String what, Set<String> written, Set<String> said) {
        if (!written.isEmpty()) {
            assertThat(said).as("%s, who wrote %s before", what, written).isNotEmpty();
        }
    }

    private List<String> addresses(Opening opening) {
        PortalReset.reset(portal);
        addresses = portal.getAutowireCapableBeanFactory().createBean(PageAddresses.class);
        right = portal.getAutowireCapableBeanFactory().createBean(LostRight.class);
        organisation = addresses.found();
        return addresses.of(opening.route(), opening.role());
    }

    /** @param loss null if the right is kept */
    private Tried attempt(Opening opening, int page, @Nullable Loss loss) {
        String path = addresses(opening).get(page);
        Actor person = right.signIn(organisation, opening.role(), loss);
        try {
            Class<?> view = PortalPages.open(portal, path);
            PageEvents events = new PageEvents();
            if (loss != null) {
                right.take(organisation, person, loss);
            }
            if (!view.equals(opening.view())) {
                // Some views are not for substitutes: the page says so at once.
                Set<String> said = reasons(events.said());
                return new Tried(Map.of(), Map.of(), said, said, List.of());
            }
            Set<String> without = opening.without(loss);
            DatabaseContent before = DatabaseContent.of(database, without);
            events.fireReal();
            events.settle();
            Set<String> saidToReal = reasons(events.said());
            // What the server would drop before it comes to a listener may fail there.
            List<Throwable> failures = List.copyOf(events.failures());
            Map<String, List<String>> byReal =
                    DatabaseContent.of(database, without).changesSince(before);
            events.fireForged();
            events.settle();
            Set<String> saidToAll = reasons(events.said());
            Map<String, List<String>> byAll =
                    DatabaseContent.of(database, without).changesSince(before);
            return new Tried(byReal, byAll, saidToReal, saidToAll, failures);
        } finally {
            PortalPages.close();
        }
    }

    /** Which of the reasons why somebody may not do something stand in a text. */
    private Set<String> reasons(String said) {
        return REASONS.stream()
                .filter(key -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .map(language -> messages.getMessage(key, new Object[] {"\0"}, language))
                        .anyMatch(text -> Arrays.stream(text.split("\0")).allMatch(said::contains)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Opening> openings() {
        List<Opening> all = PortalPages.views()
                .filter(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .filter(view -> !view.getAnnotation(Route.class).value().isEmpty())
                .filter(view -> view.getSimpleName().matches(VIEWS))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(view -> roles(view)
                        .map(role -> new Opening(
                                view, view.getAnnotation(Route.class).value(), role)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(SEED));
        // A part tries those first who can be seen to act.
        all.sort(Comparator.comparing(opening -> !opening.acts()));
        return all.subList(0, (all.size() * SHARE + 99) / 100);
    }

    private static Stream<Role> roles(Class<?> view) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null
                ? Arrays.stream(Role.values())
                : Arrays.stream(allowed.value()).map(Role::valueOf);
    }
}
