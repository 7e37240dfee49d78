package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentFinding.Severity;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports what could not be read from a table: cells that found no field, and what stands for an amount or a
 * percentage and is none. What was
 * corrected is left to the pre-review to report.
 */
public final class UnreadContentCheck {

    private UnreadContentCheck() {}

    /** @param amounts whether unread amounts are to be reported */
    public static List<DocumentFinding> of(DocumentTable table, boolean amounts) {
        TargetContent content = table.content();
        List<DocumentFinding> remarks = new ArrayList<>();
        for (SourceCell cell : content.unplaced()) {
            remarks.add(new DocumentFinding(
                    "READ-UNPLACED",
                    Severity.WARNING,
                    table.index(),
                    cell.line(),
                    cell.text().strip(),
                    "documents.unplaced",
                    List.of(cell.column())));
        }
        if (amounts) {
            amounts(content.funding()).forEach(raw -> remarks.add(unread(table, raw, "documents.amount")));
            content.funding().spendingPlan().stream()
                    .filter(step -> step.percent() == null && numbered(step.raw()))
                    .forEach(step -> remarks.add(unread(table, FieldTexts.plain(step.raw()), "documents.percent")));
        }
        return remarks;
    }

    private static Stream<String> amounts(Funding funding) {
        Stream<Amount> parts = Stream.of(funding.sources(), funding.income(), funding.expenditure())
                .flatMap(List::stream)
                .map(LabelledAmount::amount)
                .filter(amount -> numbered(amount.raw()));
        return Stream.concat(Stream.of(funding.total()), parts)
                .filter(amount -> amount.money() == null)
                .flatMap(amount -> Stream.ofNullable(amount.raw()));
    }

    /** A part of the money that has no number may be left open by a dash or a word. */
    private static boolean numbered(@Nullable String raw) {
        return raw != null && raw.chars().anyMatch(Character::isDigit);
    }

    private static DocumentFinding unread(DocumentTable table, String raw, String key) {
        return new DocumentFinding(
                "READ-AMOUNT", Severity.WARNING, table.index(), line(table, raw), raw, key, List.of(raw));
    }

    /** The first line of the document that shows the text within the table; 0 if none does. */
    static int line(DocumentTable table, String raw) {
        for (int i = 0; i < table.lines().size(); i++) {
            if (table.lines().get(i).contains(raw)) {
                return table.firstLine() + i;
            }
        }
        return 0;
    }
}
