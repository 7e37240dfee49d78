package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.Operator;
import java.math.BigDecimal;
import java.util.Optional;

/** PR-403, assisted: a target that looks low, or is below last year's. */
final class LowTargets implements Rule {

    @Override
    public String id() {
        return "PR-403";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        Optional<Neighbour> before =
                sheet.neighbours().yearBefore(sheet.content().displayName());
        BigDecimal low = sheet.words().number(Threshold.LOW_RATE);
        for (Row row : sheet.named()) {
            boolean floor = row.operator() == Operator.GE || row.operator() == Operator.GT;
            if (!row.numeric() || !floor) {
                continue;
            }
            Optional<Neighbour.Line> last = before.stream()
                    .flatMap(target -> target.lines().stream())
                    .filter(line -> line.name().equals(Texts.letters(row.name()))
                            && line.unit().equals(row.unit())
                            && line.number() != null
                            && line.number().compareTo(row.number()) > 0)
                    .findFirst();
            Spot spot = new Spot(row.cell(IndicatorField.VALUE), row.shown());
            if (last.isPresent()) {
                report.found(
                        "below-last-year",
                        spot,
                        row.name(),
                        row.shown(),
                        last.get().shown());
            } else if (row.percent()
                    && sheet.words().ends(WordList.RATE, row.name())
                    && row.number().compareTo(low) < 0
                    && !sheet.words().in(WordList.RAISE, row.name())) {
                report.found("low", spot, row.name(), row.shown());
            } else if (row.percent()
                    && row.name().endsWith("准确率")
                    && row.number().compareTo(BigDecimal.valueOf(100)) < 0) {
                report.found("accuracy", spot, row.name(), row.shown());
            }
        }
    }
}
