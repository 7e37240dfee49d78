package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells labels from values: by the empty form where there is one, else by their words, shape and place. */
final class LabelGuess {

    private static final int BY_BLANK = 98;
    private static final int BY_WORD = 92;
    private static final int BY_SHAPE = 68;
    private static final int BY_PLACE = 75;
    private static final int UNSURE = 55;
    private static final int FIRM = 80;
    private static final int LONGEST_SHAPED = 14;
    private static final int LONGEST_VALUE_WORD = 30;

    /** Two labels with their values. */
    private static final int LEAST_OF_PAIRS = 4;

    private static final Pattern SENTENCE = Pattern.compile("[。；，;]");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{1,2}月(?:底|末|[0-9]{1,2}日前?)?|第?[一二三四1-4]季度");

    private final ExampleTable table;
    private final FormLexicon lexicon;
    private final BlankComparison blank;
    private final Set<String> known;
    private final Kinds kinds = new Kinds();

    /** @param known labels of other forms, by {@link LabelText#name} */
    LabelGuess(ExampleTable table, FormLexicon lexicon, BlankComparison blank, Set<String> known) {
        this.table = table;
        this.lexicon = lexicon;
        this.blank = blank;
        this.known = known;
    }

    /** @param cells of the table around its indicators */
    Kinds of(List<ExampleCell> cells) {
        cells.forEach(this::first);
        cells.stream()
                .filter(cell -> kinds.confidence(cell) < FIRM && !cell.blank())
                .forEach(this::byPlace);
        return kinds;
    }

    private void first(ExampleCell cell) {
        String empty = blank.shown(cell).orElse(null);
        if (empty == null) {
            byText(cell);
        } else if (empty.isBlank()) {
            kinds.value(cell, BY_BLANK);
        } else if (ValueText.ticked(cell.text()) || !BlankComparison.equal(empty, cell.text())) {
            kinds.value(cell, FIRM);
        } else {
            kinds.label(cell, BY_BLANK);
        }
    }

    private void byText(ExampleCell cell) {
        String text = cell.text();
        String name = LabelText.name(text);
        if (cell.blank() || ValueText.ticked(text) || ValueText.figure(cell) || ValueText.date(cell)) {
            kinds.value(cell, BY_WORD);
        } else if (lexicon.fixed(text)) {
            kinds.label(cell, FIRM);
        } else if (word(text) || known.contains(name) || LabelText.ofWhich(text)) {
            kinds.label(cell, BY_WORD);
        } else if (name.length() > LONGEST_VALUE_WORD || SENTENCE.matcher(text).find()) {
            kinds.value(cell, BY_WORD);
        } else if (LabelText.endsWithColon(text)) {
            kinds.label(cell, BY_WORD);
        } else if (MOMENT.matcher(name).matches()) {
            kinds.label(cell, BY_PLACE);
        } else if (lexicon.label(text).isPresent()
                || name.length() <= LONGEST_SHAPED && (lexicon.labelLike(text) || lexicon.source(text))) {
            kinds.label(cell, BY_SHAPE);
        } else {
            kinds.value(cell, UNSURE);
        }
    }

    private boolean word(String text) {
        return lexicon.label(text).filter(FormLexicon.Found::sure).isPresent()
                || lexicon.group(text)
                || lexicon.total(text)
                || lexicon.closing(text)
                || lexicon.expenditure(text)
                || lexicon.amount(text).isPresent() && !SENTENCE.matcher(text).find();
    }

    /** Values follow labels; a label follows a value, stands at the beginning of a row or above values. */
    private void byPlace(ExampleCell cell) {
        if (cell.column() == 0) {
            if (LabelText.name(cell.text()).length() <= LONGEST_SHAPED && cell.columnSpan() < table.columns()) {
                kinds.label(cell, BY_PLACE);
            }
            return;
        }
        ExampleCell left = table.at(cell.row(), cell.column() - 1);
        ExampleCell list = list(cell);
        if (list != null || inPairs(cell)) {
            boolean label = list == null ? pairPosition(cell) == 0 : cell.row() == list.row();
            if (label) {
                kinds.label(cell, BY_PLACE);
            } else {
                kinds.value(cell, BY_PLACE);
            }
            return;
        }
        boolean besideLabel = kinds.label(left)
                && left.sameRows(cell)
                && !lexicon.group(left.text())
                && !head(left)
                && !lexicon.fixed(left.text());
        if (kinds.label(cell) && lexicon.source(cell.text()) && amountRight(cell)) {
            kinds.label(cell, BY_PLACE);
        } else if (besideLabel) {
            kinds.value(cell, BY_PLACE);
        } else if (head(cell) || kinds.value(left) && hasValueRight(cell) && !kinds.value(cell)) {
            kinds.label(cell, BY_PLACE);
        }
    }

    /** The label of a list that the cell stands beside: its first row is the heads of the others; null for none. */
    private @Nullable ExampleCell list(ExampleCell cell) {
        ExampleCell name = table.at(cell.row(), 0);
        boolean list = name.rowSpan() > 2
                && cell.rowSpan() == 1
                && kinds.label(name)
                && lexicon.ofList(name.text())
                && IntStream.range(name.row() + 1, name.bottom()).allMatch(row -> below(name, row))
                && beside(name, name.row()).stream()
                        .noneMatch(head -> head.blank() || ValueText.figure(head) || ValueText.date(head));
        return list ? name : null;
    }

    /** Whether the cells of a row beside a label are as wide as those of its first row. */
    private boolean below(ExampleCell name, int row) {
        List<ExampleCell> heads = beside(name, name.row());
        List<ExampleCell> cells = beside(name, row);
        return heads.size() > 1
                && heads.size() == cells.size()
                && IntStream.range(0, heads.size()).allMatch(i -> heads.get(i).sameColumns(cells.get(i)));
    }

    private List<ExampleCell> beside(ExampleCell name, int row) {
        return table.row(row).stream()
                .filter(cell -> cell.column() >= name.right())
                .toList();
    }

    /** Whether labels and values take turns in the row of a cell, as far as their kinds are firm. */
    private boolean inPairs(ExampleCell cell) {
        List<ExampleCell> row = table.row(cell.row());
        boolean even = row.size() >= LEAST_OF_PAIRS
                && row.size() % 2 == 0
                && row.equals(table.across(cell.row()))
                && row.stream().allMatch(other -> other.rowSpan() == 1);
        List<ExampleCell> firm = row.stream()
                .filter(other -> kinds.confidence(other) >= FIRM && !lexicon.fixed(other.text()))
                .toList();
        return even
                && firm.stream().allMatch(other -> kinds.label(other) == (pairPosition(other) == 0))
                && firm.stream().anyMatch(kinds::label)
                && firm.stream().anyMatch(kinds::value);
    }

    /** 0 for the label of a pair, 1 for its value. */
    private int pairPosition(ExampleCell cell) {
        return table.row(cell.row()).indexOf(cell) % 2;
    }

    /** Whether a value stands below a text in a cell as wide. */
    private boolean head(ExampleCell cell) {
        boolean named = lexicon.label(cell.text())
                .filter(found -> found.sure() && !found.meaning().fields().isEmpty())
                .isPresent();
        if (named || cell.bottom() >= table.rows() || ValueText.figure(cell) || cell.blank()) {
            return false;
        }
        ExampleCell below = table.at(cell.bottom(), cell.column());
        return below.sameColumns(cell) && kinds.value(below) && kinds.confidence(below) >= FIRM;
    }

    private boolean amountRight(ExampleCell cell) {
        if (cell.right() >= table.columns()) {
            return false;
        }
        ExampleCell right = table.at(cell.row(), cell.right());
        return right.blank() || ValueText.figure(right);
    }

    private boolean hasValueRight(ExampleCell cell) {
        return cell.right() < table.columns() && !kinds.label(table.at(cell.row(), cell.right()));
    }
}
