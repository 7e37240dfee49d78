package dev.mubiao.targets.filing;

import dev.mubiao.platform.BudgetYear;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** When the targets of a budget year are filed (申报批次); both days count. */
@Entity
@Table(name = "filing_cycle")
public class FilingCycle {

    @Id
    @Column(name = "budget_year")
    private int year;

    @Column(nullable = false)
    private LocalDate opens;

    @Column(nullable = false)
    private LocalDate closes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FilingCycle() {}

    /** One as it was seen, or that is to be. */
    public FilingCycle(BudgetYear year, LocalDate opens, LocalDate closes) {
        this.year = year.value();
        this.opens = opens;
        this.closes = closes;
    }

    public BudgetYear year() {
        return new BudgetYear(year);
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate closes() {
        return closes;
    }

    public State state(LocalDate today) {
        if (today.isBefore(opens)) {
            return State.AHEAD;
        }
        return today.isAfter(closes) ? State.CLOSED : State.OPEN;
    }

    void change(LocalDate newOpens, LocalDate newCloses) {
        this.opens = newOpens;
        this.closes = newCloses;
    }

    /** Where a day lies to a cycle. */
    public enum State {
        AHEAD,
        OPEN,
        CLOSED;

        /** Key of its name in the message bundles. */
        public String key() {
            return "targets.filing.state." + name();
        }
    }
}
