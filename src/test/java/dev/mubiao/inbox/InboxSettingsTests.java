package dev.mubiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.DueSpan;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemSort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters and layouts that people keep for their boxes. */
@PortalTest
class InboxSettingsTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    SavedFilters filters;

    @Autowired
    BoxLayouts layouts;

    Organisation organisation;
    Actor owner;
    WorkItemFilter filter;

    @BeforeEach
    void somebodyWithAFilter() {
        organisation = new Organisation(administration, directory);
        owner = organisation.unitReviewer("owner");
        filter = new WorkItemFilter(
                "道路",
                Set.of("单位审核"),
                Set.of(organisation.unit()),
                Set.of("changshou-2026"),
                new BigDecimal("10.50"),
                new BigDecimal("99"),
                Set.of(2026),
                DueSpan.WEEK,
                30);
    }

    @Test
    void aFilterComesBackAsItWasSaved() {
        SavedFilter saved = filters.save(owner, Box.TODO, " 急件 ", filter, null);

        assertThat(filters.of(owner, Box.TODO)).containsExactly(saved);
        assertThat(saved.name()).isEqualTo("急件");
        assertThat(filters.of(owner, Box.TODO).get(0).filter()).isEqualTo(filter);
        assertThat(filters.of(owner, Box.DONE)).isEmpty();
    }

    @Test
    void onlyThoseOfTheUnitSeeASharedOne() {
        Actor colleague = organisation.person("colleague", Grant.of(Role.PREPARER, organisation.unit()));
        Actor elsewhere = new Organisation(administration, directory).unitReviewer("elsewhere");
        FilterAudience unit = FilterAudience.of(owner).get(0);
        filters.save(owner, Box.TODO, "只有我", filter, null);
        SavedFilter shared = filters.save(owner, Box.TODO, "大家", filter, unit);

        assertThat(filters.of(colleague, Box.TODO)).containsExactly(shared);
        assertThat(filters.of(elsewhere, Box.TODO)).isEmpty();
        assertThat(filters.nameOf(unit)).startsWith("实验小学");
        assertThat(refusal(() -> filters.save(elsewhere, Box.TODO, "混入", filter, unit))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void onlyItsOwnerRemovesIt() {
        Actor colleague = organisation.person("colleague", Grant.of(Role.PREPARER, organisation.unit()));
        SavedFilter shared = filters.save(
                owner, Box.TODO, "大家", filter, FilterAudience.of(owner).get(0));

        assertThat(refusal(() -> filters.remove(colleague, shared.id())).key()).isEqualTo("inbox.savedFilter.unknown");
        filters.remove(owner, shared.id());

        assertThat(filters.of(colleague, Box.TODO)).isEmpty();
    }

    @Test
    void itsOwnerKeepsAnotherFilterUnderTheSameName() {
        Actor colleague = organisation.person("colleague", Grant.of(Role.PREPARER, organisation.unit()));
        SavedFilter shared = filters.save(
                owner, Box.TODO, "大家", filter, FilterAudience.of(owner).get(0));
        WorkItemFilter other = WorkItemFilter.NONE.withText("桥梁");

        assertThat(refusal(() -> filters.change(colleague, shared.id(), filter, other))
                        .key())
                .isEqualTo("inbox.savedFilter.unknown");
        filters.change(owner, shared.id(), filter, other);
        assertThat(refusal(() -> filters.change(owner, shared.id(), filter, WorkItemFilter.NONE))
                        .key())
                .isEqualTo("inbox.savedFilter.stale");

        assertThat(filters.of(colleague, Box.TODO)).singleElement().satisfies(saved -> {
            assertThat(saved.id()).isEqualTo(shared.id());
            assertThat(saved.name()).isEqualTo("大家");
            assertThat(saved.filter()).isEqualTo(other);
        });
    }

    @Test
    void aFilterNeedsAName() {
        for (String name : List.of("", "  ", "长".repeat(61))) {
            assertThat(refusal(() -> filters.save(owner, Box.TODO, name, filter, null))
                            .kind())
                    .isEqualTo(Refusal.Kind.INVALID);
        }
    }

    @Test
    void aLayoutIsKeptForEachPersonAndBox() {
        Actor other = organisation.unitReviewer("other");
        assertThat(layouts.of(owner, Box.TODO)).isEqualTo(BoxLayout.USUAL);
        BoxLayout layout = BoxLayout.USUAL
                .withColumns(List.of(
                        new BoxLayout.Column("UNIT", true, "200px"), new BoxLayout.Column("TARGET", false, null)))
                .sortedBy(WorkItemSort.RISK, true)
                .openingWith(UUID.randomUUID());

        layouts.keep(owner, Box.TODO, BoxLayout.USUAL.sortedBy(WorkItemSort.NAME, false));
        layouts.keep(owner, Box.TODO, layout);

        assertThat(layouts.of(owner, Box.TODO)).isEqualTo(layout);
        assertThat(layouts.of(owner, Box.DONE)).isEqualTo(BoxLayout.USUAL);
        assertThat(layouts.of(other, Box.TODO)).isEqualTo(BoxLayout.USUAL);
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
