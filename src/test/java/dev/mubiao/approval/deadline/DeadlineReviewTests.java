package dev.mubiao.approval.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.calendar.CalendarYearConfirmed;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.rows.AboutDeadline;
import dev.mubiao.worklist.rows.AboutDeadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** Deadlines of steps that began at the end of 2040, now that the holidays of 2041 are known. */
class DeadlineReviewTests {

    private static final Instant NOW = Instant.parse("2040-12-31T04:00:00Z");
    private static final Instant BEGAN = Instant.parse("2040-12-30T01:00:00Z");
    private static final Instant RIGHT = Instant.parse("2041-01-09T10:00:00Z");
    private static final Instant EARLY = Instant.parse("2041-01-04T10:00:00Z");

    private final AboutDeadlines deadlines = mock();
    private final ProcessRuntime runtime = mock();
    private final WorkingCalendar calendar = mock();
    private final ApplicationEventPublisher events = mock();
    private final DeadlineReview review = new DeadlineReview(
            deadlines,
            runtime,
            calendar,
            mock(Gate.class),
            mock(DeadlineNews.class),
            events,
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final Actor admin = new Actor(PersonId.random(), "admin", "管理员", Set.of());

    @BeforeEach
    void theYearIsKnown() {
        when(deadlines.years()).thenReturn(List.of(2041));
        when(calendar.knows(2041)).thenReturn(true);
        when(calendar.dueAt(eq(BEGAN), anyInt())).thenReturn(RIGHT);
        when(calendar.unknownYear(any(), any())).thenReturn(null);
        when(runtime.task(anyString()))
                .thenAnswer(call -> Optional.of(new OpenTask(
                        call.getArgument(0),
                        "process",
                        "definition",
                        UUID.randomUUID(),
                        "unit",
                        "单位审核",
                        mock(StepSettings.class),
                        BEGAN,
                        null)));
    }

    @Test
    void manyThatWereRightHideNoneThatWasNot() {
        List<AboutDeadline> rows = new ArrayList<>(rows(600, RIGHT));
        AboutDeadline early = row(EARLY);
        rows.add(early);
        when(deadlines.of(List.of(2041))).thenReturn(rows);

        assertThat(review.offers(admin)).extracting(DeadlineOffer::row).containsExactly(early.id());
    }

    @Test
    void atMostFiveHundredAreOfferedAtOnce() {
        when(deadlines.of(List.of(2041))).thenReturn(rows(501, EARLY));

        assertThat(review.offers(admin)).hasSize(500);
    }

    @Test
    void whatWasRightIsSettledWhenTheYearIsConfirmed() {
        List<AboutDeadline> rows = List.of(row(RIGHT), row(EARLY));
        when(deadlines.of(List.of(2041))).thenReturn(rows);

        review.on(new CalendarYearConfirmed("admin", NOW, 2041));

        verify(deadlines).settle(rows.get(0).id(), RIGHT);
        verify(deadlines, times(1)).settle(any(), any());
    }

    @Test
    void whatReachesASecondUnknownYearWaitsForThatOne() {
        AboutDeadline row = row(EARLY);
        when(deadlines.of(List.of(2041))).thenReturn(List.of(row));
        when(calendar.unknownYear(BEGAN, RIGHT)).thenReturn(2042);

        assertThat(review.offers(admin)).isEmpty();
        assertThat(review.decide(admin, List.of(row.id()), true)).isZero();
        review.on(new CalendarYearConfirmed("admin", NOW, 2041));

        verify(deadlines).postpone(row.id(), 2042);
        verify(deadlines, never()).settle(any(), any());
    }

    @Test
    void whatSomebodyElseDecidesMeanwhileIsNeitherCountedNorAudited() {
        AboutDeadline mine = row(EARLY);
        AboutDeadline others = row(EARLY);
        when(deadlines.of(List.of(2041))).thenReturn(List.of(mine, others));
        when(deadlines.settle(mine.id(), RIGHT)).thenReturn(true);
        when(deadlines.settle(others.id(), RIGHT)).thenReturn(false);

        assertThat(review.decide(admin, List.of(mine.id(), others.id()), true)).isEqualTo(1);

        verify(events, times(1)).publishEvent(any(DeadlineReviewed.class));
    }

    private static List<AboutDeadline> rows(int count, Instant due) {
        List<AboutDeadline> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(due));
        }
        return rows;
    }

    private static AboutDeadline row(Instant due) {
        return new AboutDeadline(UUID.randomUUID(), "task", TargetId.random(), "教室修缮", "单位审核", BEGAN, due);
    }
}
