package dev.mubiao.documents.recognition.evidence;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how much of a table has a place in a form that it was read as. */
public final class PlaceShare {

    /** Longer texts of the head are no labels. */
    public static final int LONGEST_LABEL = 60;

    private static final int WHOLE = 100;

    private PlaceShare() {}

    /**
     * The share of the cells of table rows that have a place in the form, 0 to 100.
     *
     * @param headRow position of the head of the indicators among the rows
     * @param doubts gets what has no place
     */
    public static int of(List<DocumentRow> rows, List<TargetContent> contents, int headRow, List<MessageText> doubts) {
        Set<SourceCell> cells = rows.stream()
                .map(DocumentRow::filled)
                .filter(filled -> filled.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<SourceCell> unplaced = contents.stream()
                .flatMap(content -> content.unplaced().stream())
                .filter(cells::contains)
                .distinct()
                .toList();
        if (!unplaced.isEmpty()) {
            doubts.add(Evidence.text(
                    "places",
                    unplaced.size(),
                    Evidence.named(unplaced.stream()
                            .map(cell -> CellTextCleaner.clean(cell.text()))
                            .toList())));
        }
        List<String> noAmounts = contents.stream()
                .flatMap(content -> noAmounts(content.funding()).stream())
                .toList();
        if (!noAmounts.isEmpty()) {
            doubts.add(Evidence.text("amounts", Evidence.named(noAmounts)));
        }
        // Labels of its own weigh most: a form of the same family has the same indicators, which are most cells.
        long head = rows.subList(0, headRow).stream()
                .map(DocumentRow::filled)
                .filter(filled -> filled.size() > 1)
                .flatMap(List::stream)
                .filter(cell -> cell.text().length() <= LONGEST_LABEL)
                .count();
        int headLine = rows.get(headRow).line();
        long stray = unplaced.stream().filter(cell -> cell.line() < headLine).count() + noAmounts.size();
        long above = head == 0 ? WHOLE / 2 : Math.max(0, WHOLE - 2 * WHOLE * stray / head);
        long all = cells.isEmpty() ? 0 : WHOLE - (long) WHOLE * unplaced.size() / cells.size();
        return (int) (above + all) / 2;
    }

    private static List<String> noAmounts(Funding funding) {
        return Stream.concat(
                        Stream.of(funding.total()),
                        Stream.of(funding.sources(), funding.income(), funding.expenditure())
                                .flatMap(List::stream)
                                .map(LabelledAmount::amount))
                .filter(amount -> amount.money() == null)
                .map(Amount::raw)
                .flatMap(Stream::ofNullable)
                .filter(raw -> raw.chars().noneMatch(Character::isDigit))
                .toList();
    }
}
