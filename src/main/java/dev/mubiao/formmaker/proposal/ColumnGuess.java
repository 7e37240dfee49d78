package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.FormWords;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.forms.layout.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the columns of the indicators hold, and which of them are of the whole term. */
final class ColumnGuess {

    private final ExampleTable table;
    private final IndicatorArea area;
    private final FormLexicon lexicon;
    private final List<ProposalDoubt> doubts;
    private final FreeFields free = new FreeFields();

    ColumnGuess(ExampleTable table, IndicatorArea area, FormLexicon lexicon, List<ProposalDoubt> doubts) {
        this.table = table;
        this.area = area;
        this.lexicon = lexicon;
        this.doubts = doubts;
    }

    List<HeadColumn> of() {
        List<ExampleCell> heads = area.heads();
        int second = secondBlock(heads);
        if (second < 0) {
            return columns(heads, false, lastOfYear(heads));
        }
        int first = firstBlock(heads, second);
        List<ExampleCell> left = heads.subList(first, second);
        List<ExampleCell> right = heads.subList(second, heads.size());
        Period ofLeft = period(left);
        Period ofRight = period(right);
        if (ofLeft == null && ofRight == null) {
            doubts.add(
                    ProposalDoubt.of("blocks", left.get(0).place(), left.get(0).text()));
        }
        boolean termLeft = ofLeft == Period.TERM || ofRight == Period.YEAR || ofLeft == null && ofRight == null;
        List<HeadColumn> columns = new ArrayList<>(columns(heads.subList(0, first), false, null));
        columns.addAll(columns(left, termLeft, lastOfYear(left)));
        columns.addAll(columns(right, !termLeft, lastOfYear(right)));
        return columns;
    }

    private @Nullable IndicatorField field(ExampleCell head) {
        return lexicon.column(head.text()).map(FormWords.Column::column).orElse(null);
    }

    /** Where the indicators are named a second time, levels before the name included; -1 if they are not. */
    private int secondBlock(List<ExampleCell> heads) {
        int name = -1;
        for (int i = 0; i < heads.size(); i++) {
            if (field(heads.get(i)) == IndicatorField.NAME) {
                if (name >= 0) {
                    return withLevels(heads, i, name + 1);
                }
                name = i;
            }
        }
        return -1;
    }

    private int withLevels(List<ExampleCell> heads, int name, int least) {
        int first = name;
        while (first > least && level(field(heads.get(first - 1)))) {
            first--;
        }
        return first;
    }

    /** Columns before it are shared: the levels that the second block does not repeat. */
    private int firstBlock(List<ExampleCell> heads, int second) {
        Set<IndicatorField> repeated = EnumSet.noneOf(IndicatorField.class);
        heads.subList(second, heads.size()).forEach(head -> {
            IndicatorField field = field(head);
            if (field != null) {
                repeated.add(field);
            }
        });
        int first = 0;
        while (first < second && level(field(heads.get(first))) && !repeated.contains(field(heads.get(first)))) {
            first++;
        }
        return first;
    }

    private static boolean level(@Nullable IndicatorField field) {
        return field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2;
    }

    /** What the heads say of the time, or the nearest label above them. */
    private @Nullable Period period(List<ExampleCell> heads) {
        for (ExampleCell head : heads) {
            if (lexicon.period(head.text()) != null) {
                return lexicon.period(head.text());
            }
        }
        ExampleCell first = heads.get(0);
        int right = heads.get(heads.size() - 1).right();
        for (int row = first.row() - 1; row >= 0; row--) {
            for (int column = first.column(); column < right; column++) {
                ExampleCell above = table.at(row, column);
                boolean within = above.right() <= right && (above.column() >= first.column() || above.columnSpan() > 1);
                if (within
                        && above.text().length() <= FormLexicon.LONGEST_LABEL
                        && lexicon.period(above.text()) != null) {
                    return lexicon.period(above.text());
                }
            }
        }
        return null;
    }

    /** Of several columns of values the one that the label calls that of the year, else the first. */
    private @Nullable ExampleCell lastOfYear(List<ExampleCell> heads) {
        List<ExampleCell> values = heads.stream()
                .filter(head -> field(head) == IndicatorField.VALUE)
                .toList();
        return values.stream()
                .filter(head -> lexicon.period(head.text()) == Period.YEAR)
                .findFirst()
                .or(() -> values.stream()
                        .filter(head -> lexicon.period(head.text()) == null)
                        .findFirst())
                .or(() -> values.stream().findFirst())
                .orElse(null);
    }

    private List<HeadColumn> columns(List<ExampleCell> heads, boolean term, @Nullable ExampleCell value) {
        Set<IndicatorField> seen = new HashSet<>();
        List<HeadColumn> columns = new ArrayList<>();
        for (ExampleCell head : heads) {
            Optional<FormWords.Column> known = lexicon.column(head.text());
            IndicatorField field = known.map(FormWords.Column::column).orElse(null);
            boolean otherValue = field == IndicatorField.VALUE && !head.equals(value);
            if (field != null && !otherValue && seen.add(field)) {
                columns.add(new HeadColumn(head, field, null, term));
            } else {
                columns.add(new HeadColumn(head, null, own(head, known.orElse(null)), term));
            }
        }
        return columns;
    }

    private FreeField own(ExampleCell head, FormWords.@Nullable Column known) {
        FreeMeaning meaning = known == null ? null : known.free();
        if (known == null) {
            doubts.add(ProposalDoubt.of("column", head.place(), head.text()));
        }
        FreeFieldType type = meaning == FreeMeaning.SCORE
                ? FreeFieldType.SCORE
                : meaning == FreeMeaning.CAUSE
                        ? FreeFieldType.LONG_TEXT
                        : known != null && known.type() != null ? known.type() : FreeFieldType.TEXT;
        String label = head.blank() ? "列" + (head.column() + 1) : LabelText.item(head.text());
        return free.of(meaning, label, type, null);
    }
}
