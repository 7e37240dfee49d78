package dev.mubiao.approval.statistics;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long steps take and how often they return, by version of the process.
 *
 * <p>Counted is each stay at a step that ended, in the period, with a decision made there: agreed, returned, not
 * passed, resubmitted or published. A countersigned step is one stay, however many sign. What was passed over, ended
 * because something else of the target was decided, moved by an administrator, withdrawn, or taken back afterwards is
 * no stay. All times are those that lie on working days, from midnight to midnight, so that 24 hours are one working
 * day; a stay waits until somebody claims it or opens it, from then on it is worked on.
 */
@Service
@Transactional(readOnly = true)
public class StepStatistics {

    private final StepStatisticsTable table;
    private final Gate gate;

    StepStatistics(StepStatisticsTable table, Gate gate) {
        this.table = table;
        this.gate = gate;
    }

    /**
     * What is counted; null means all.
     *
     * @param definition id of the version on which the step was done
     * @param from first day of the period, until its last
     */
    public record Question(
            @Nullable String definition,
            @Nullable UnitId unit,
            @Nullable String form,
            @Nullable Integer year,
            LocalDate from,
            LocalDate until) {}

    /**
     * The stays at one step. Times are in seconds of working days.
     *
     * @param median half of the stays were as short or shorter
     * @param ninetieth nine of ten were as short or shorter
     * @param waited how long it waited for somebody on the average
     * @param worked how long somebody worked on it on the average
     * @param share of the time of all stays at all steps, 0 to 1
     */
    public record StepFigures(
            String step,
            String name,
            int done,
            int returned,
            int rejected,
            double median,
            double ninetieth,
            double waited,
            double worked,
            double share) {

        /** Which part of the decisions were returns, 0 to 1. */
        public double returnRate() {
            return (double) returned / done;
        }
    }

    /** How many processes ended in a month. */
    public record Month(YearMonth month, int published, int notPassed) {}

    /** The slowest step, by its share of all time, first. @throws dev.mubiao.platform.Refusal DENIED */
    public List<StepFigures> steps(Actor by, Question question) {
        gate.check(by, Permission.ADMINISTER);
        return table.steps(question);
    }

    /** Each month of the period. @throws dev.mubiao.platform.Refusal DENIED */
    public List<Month> months(Actor by, Question question) {
        gate.check(by, Permission.ADMINISTER);
        return table.months(question);
    }
}
