package dev.mubiao.formmaker.proposal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
                || lexicon.amount(text).isPresent();
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
