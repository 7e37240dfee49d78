package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.stories.LostRight.Loss;
import dev.mubiao.stories.PageOpenings.Opening;
import dev.mubiao.testing.DatabaseContent;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PageEvents;
import dev.mubiao.testing.PageEvents.Way;
import dev.mubiao.testing.PortalPages;
import dev.mubiao.testing.PortalTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every view, opened in every role that may, by somebody who then loses the right: his account is closed, the role is
 * taken away, or he substitutes no longer. Whatever the page has is pressed, as it opens and filled in, then also what a
 * forged request alone could press: nothing is written, and the page says why. The same events of somebody who keeps the
 * right come first, and do write. A few are tried always. {@code mubiao.lost.share} is how many of a hundred pairs of
 * view and role are tried instead, in each way of losing the right; the seed decides which. {@code mubiao.lost.views}
 * names the views if not all.
 */
@PortalTest
@NoFindings
class LostRightsTests {

    private static final int SHARE = Integer.getInteger("mubiao.lost.share", 0);
    private static final long SEED = Long.getLong("mubiao.lost.seed", 20261130);
    private static final String VIEWS = System.getProperty("mubiao.lost.views", "");

    /** Events of a page, at least and at most. */
    private static final int FEWEST = 5;

    private static final int MOST = SHARE == 0 ? 80 : 600;

    /** Those that are tried always: somebody does in the view what it is for, and loses the right to. */
    private static final Map<String, Loss> ALWAYS = Map.of(
            "AdministrationView ADMINISTRATOR", Loss.ACCOUNT_CLOSED,
            "PublicationView PUBLISHER", Loss.ROLE_LOST,
            "ReviewView UNIT_REVIEWER", Loss.ROLE_LOST,
            "ReviewView FINANCE_REVIEWER", Loss.SUBSTITUTION_ENDED,
            "SubstitutionsView PREPARER", Loss.ACCOUNT_CLOSED,
            "TargetView PREPARER", Loss.ROLE_LOST);

    /** Written by the portal itself at times, too. */
    static final Set<String> AT_TIMES = Set.of("notice_digest", "act_ru_jobdef");

    /** Follows what is approved, soon. */
    static final Set<String> LIBRARY = Set.of("library_entry", "library_source", "library_state", "library_use");

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

    /** What belongs to a person himself, whatever his roles; what he orders in bulk is refused row by row. */
    static final Set<String> OWN = Set.of(
            "api_token",
            "bulk_job",
            "bulk_row",
            "deputyship",
            "notice",
            "notice_preference",
            "notice_language",
            "inbox_filter",
            "inbox_layout",
            "step_visit");

    /** Keys of the messages that say that somebody has no right, or that nothing waits for him any more. */
    private static final List<String> REASONS = Stream.concat(
                    Stream.of(
                            "approval.step.notYours",
                            "approval.task.unknown",
                            "directory.closed",
                            "directory.gate.ownSubmission",
                            "directory.notSignedIn",
                            "inbox.empty.TODO",
                            "shell.error.denied",
                            "targets.new.noUnit",
                            "targets.unknown"),
                    Arrays.stream(Permission.values()).map(permission -> "directory.gate.denied." + permission))
            .toList();

    private record Case(Opening opening, List<Loss> losses) {

        /** Whether something has to be written where the right is kept. */
        boolean acts() {
            return SHARE == 0 || LostRightsTests.acts(opening);
        }

        /** Of the tables that were written, those that take the right that is lost. */
        Set<String> bound(Map<String, List<String>> written, Loss loss) {
            Set<String> tables = new TreeSet<>(written.keySet());
            tables.removeAll(without(loss));
            return tables;
        }

        /** Tables in which may be written without the right. */
        Set<String> without(@Nullable Loss loss) {
            Set<String> tables = new HashSet<>(DatabaseContent.BACKGROUND);
            tables.addAll(AT_TIMES);
            String view = opening.view().getSimpleName();
            if (!view.equals("LibraryView")) {
                tables.addAll(LIBRARY);
            }
            if (loss == Loss.ROLE_LOST || loss == Loss.SUBSTITUTION_ENDED) {
                tables.addAll(OWN);
                if (OWN_VIEWS.contains(view)) {
                    tables.add("audit_entry");
                }
            }
            return tables;
        }

        @Override
        public String toString() {
            return opening + " " + losses;
        }
    }

    @Autowired
    DataSource database;

    @Autowired
    ApplicationContext portal;

    @Autowired
    MessageSource messages;

    private List<String> paths = List.of();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    /**
     * What became of the events of a page.
     *
     * @param written rows by table
     * @param said keys of the reasons
     */
    private record Tried(Map<String, List<String>> written, Set<String> said, List<Throwable> failures, int events) {}

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyActsWhoMayNot(Case one) {
        Set<String> acted = new TreeSet<>();
        int page = 0;
        do {
            for (Way way : Way.values()) {
                String events = "%s, page %d, %s".formatted(one.opening(), page, way);
                Tried kept = attempt(one, page, way, null);
                assertThat(kept.failures()).as(events).isEmpty();
                assertThat(kept.events()).as("events of %s", events).isGreaterThanOrEqualTo(FEWEST);
                for (Loss loss : one.losses()) {
                    Tried lost = attempt(one, page, way, loss);
                    String what = events + ", " + loss;
                    Set<String> bound = one.bound(kept.written(), loss);
                    assertThat(lost.failures()).as(what).isEmpty();
                    assertThat(lost.written()).as(what).isEmpty();
                    assertSaid(what, bound, lost.said());
                    if (way != Way.FORGED || SHARE > 0) {
                        acted.addAll(bound);
                    }
                }
            }
            page++;
        } while (SHARE > 0 && page < paths.size());
        if (one.acts()) {
            assertThat(acted).as("%s, written with the right", one).isNotEmpty();
        }
    }

    /** Where somebody who keeps the right writes, somebody without it hears why he does not. */
    private static void assertSaid(String what, Set<String> written, Set<String> said) {
        if (!written.isEmpty()) {
            assertThat(said).as("%s, who wrote %s before", what, written).isNotEmpty();
        }
    }

    /** @param loss null if the right is kept */
    private Tried attempt(Case one, int page, Way way, @Nullable Loss loss) {
        PageOpenings openings = PageOpenings.in(portal);
        LostRight right = portal.getAutowireCapableBeanFactory().createBean(LostRight.class);
        Opening opening = one.opening();
        Organisation organisation = openings.found();
        paths = openings.addresses(opening);
        Actor person = right.signIn(organisation, opening.role(), loss);
        try {
            Class<?> view = PortalPages.open(portal, paths.get(page));
            PageEvents events = new PageEvents(MOST);
            // What he has before him when he loses the right.
            events.choose();
            if (loss != null) {
                right.take(organisation, person, loss);
            }
            if (!view.equals(opening.view())) {
                // Some views are not for substitutes: the page says so at once.
                return new Tried(Map.of(), reasons(events.said()), List.of(), 0);
            }
            Set<String> without = one.without(loss);
            DatabaseContent before = DatabaseContent.of(database, without);
            events.fire(way);
            events.settle();
            return new Tried(
                    DatabaseContent.of(database, without).changesSince(before),
                    reasons(events.said()),
                    // What the server would drop before it comes to a listener may fail there.
                    way == Way.FORGED ? List.of() : events.failures(),
                    events.tried());
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

    static List<Case> cases() {
        List<Opening> all = new ArrayList<>(PageOpenings.some(100, SEED, SHARE == 0 ? "" : VIEWS));
        if (SHARE == 0) {
            List<Case> always = all.stream()
                    .filter(opening -> ALWAYS.containsKey(opening.toString()))
                    .map(opening -> new Case(opening, List.of(ALWAYS.get(opening.toString()))))
                    .toList();
            assertThat(always).hasSize(ALWAYS.size());
            return always;
        }
        // A part tries those first who can be seen to act.
        all.sort(Comparator.comparing(opening -> !acts(opening)));
        return all.subList(0, (all.size() * SHARE + 99) / 100).stream()
                .map(opening -> new Case(opening, List.of(Loss.values())))
                .toList();
    }

    private static boolean acts(Opening opening) {
        return ACTING.getOrDefault(opening.view().getSimpleName(), Set.of()).contains(opening.role());
    }
}
