package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentFinding.Severity;
import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.targets.content.SourceCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of totals between the targets of a table. A total is right if it is the sum of all targets, or of those that
 * follow each other up to it or from it on, to another total or the end of the table: offices put totals above or below.
 */
final class RecordTotals {

    private final MoneyUnit unit;

    /** Of each target in its order, as it is written. */
    private final List<String> amounts = new ArrayList<>();

    private final List<Row> rows = new ArrayList<>();

    RecordTotals(MoneyUnit unit) {
        this.unit = unit;
    }

    /** @param before how many targets stand above it */
    private record Row(int line, int before, @Nullable SourceCell amount) {}

    /** @param before targets above it @param amount null if the row has none */
    void add(int line, int before, @Nullable SourceCell amount) {
        rows.add(new Row(line, before, amount));
    }

    /** The next target. */
    void target(String amount) {
        amounts.add(amount);
    }

    List<SegmentReading.Total> totals() {
        List<Optional<BigDecimal>> read = amounts.stream().map(this::yuan).toList();
        boolean readable = read.stream().allMatch(Optional::isPresent);
        List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));
        read.forEach(amount -> sums.add(sums.get(sums.size() - 1).add(amount.orElse(BigDecimal.ZERO))));
        Set<BigDecimal> ends = new HashSet<>();
        IntStream.concat(IntStream.of(0, amounts.size()), rows.stream().mapToInt(Row::before))
                .forEach(place -> ends.add(sums.get(place).stripTrailingZeros()));
        BigDecimal all = sums.get(amounts.size());
        return rows.stream()
                .map(row -> new SegmentReading.Total(
                        row.line(), readable ? remark(row, all, sums.get(row.before()), ends) : null))
                .toList();
    }

    /**
     * @param all the sum of all targets
     * @param here that of the targets above the row
     * @param ends that of the targets above each other total, and above the end of the table
     */
    private @Nullable DocumentFinding remark(Row row, BigDecimal all, BigDecimal here, Set<BigDecimal> ends) {
        SourceCell cell = row.amount();
        BigDecimal stated =
                cell == null ? null : yuan(CellTextCleaner.clean(cell.text())).orElse(null);
        if (cell == null
                || stated == null
                || stated.compareTo(all) == 0
                || ends.contains(here.subtract(stated).stripTrailingZeros())
                || ends.contains(here.add(stated).stripTrailingZeros())) {
            return null;
        }
        String text = CellTextCleaner.clean(cell.text());
        return new DocumentFinding(
                "READ-TOTAL",
                Severity.WARNING,
                0,
                row.line(),
                text,
                "documents.total",
                List.of(text, new Money(all).format(unit), unit.label()));
    }

    private Optional<BigDecimal> yuan(String amount) {
        return amount.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : WrittenAmount.of(amount, unit).map(Money::yuan);
    }
}
