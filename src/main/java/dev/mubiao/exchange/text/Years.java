package dev.mubiao.exchange.text;

import dev.mubiao.shared.BudgetYear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Budget years in titles and in the lines below them. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final int LINES_BELOW = 6;
    private static final int LONGEST_LINE = 40;

    private Years() {}

    static Optional<BudgetYear> in(String text) {
        Matcher matcher = YEAR.matcher(CellText.bare(text));
        return matcher.find() ? Optional.of(new BudgetYear(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /** The year in the title, or in a short line right below it. */
    static Optional<BudgetYear> in(Segment segment) {
        return in(segment.title())
                .or(() -> segment.rows().stream()
                        .limit(LINES_BELOW)
                        .filter(row -> row.filled().size() == 1 && row.words().length() <= LONGEST_LINE)
                        .map(row -> in(row.words()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The year that a document's headings name first. */
    static Optional<BudgetYear> in(List<Segment> segments) {
        return segments.stream().map(Years::in).flatMap(Optional::stream).findFirst();
    }
}
