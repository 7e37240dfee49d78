package dev.mubiao.formmaker.example;

import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.FormWords;
import dev.mubiao.forms.IndicatorField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the indicators of a table by the words of their head. */
public final class IndicatorGuess {

    /** Fewer words are in heads of other tables too. */
    private static final int LEAST_WORDS = 3;

    private final ExampleTable table;
    private final FormLexicon lexicon;

    public IndicatorGuess(ExampleTable table, FormLexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
    }

    public Optional<IndicatorArea> find() {
        return IntStream.range(0, table.rows())
                .filter(this::isHead)
                .boxed()
                .findFirst()
                .map(first -> area(
                        first + 1 < table.rows() && words(first + 1) > words(first) && isHead(first + 1)
                                ? first + 1
                                : first));
    }

    private boolean isHead(int row) {
        Set<IndicatorField> fields = endingIn(row).stream()
                .map(cell -> lexicon.column(cell.text()))
                .flatMap(Optional::stream)
                .map(FormWords.Column::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return words(row) >= LEAST_WORDS
                && fields.contains(IndicatorField.VALUE)
                && (fields.contains(IndicatorField.NAME) || fields.contains(IndicatorField.LEVEL1));
    }

    private int words(int row) {
        return (int) endingIn(row).stream()
                .map(cell -> lexicon.column(cell.text()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private List<ExampleCell> endingIn(int row) {
        return table.across(row).stream()
                .filter(cell -> cell.bottom() == row + 1)
                .toList();
    }

    private IndicatorArea area(int head) {
        List<ExampleCell> across = table.across(head);
        int first = 0;
        while (lexicon.column(across.get(first).text()).isEmpty()) {
            first++;
        }
        ExampleCell side = first == 0 || across.get(0).blank() ? null : across.get(0);
        List<ExampleCell> heads = across.subList(first == 0 || side == null ? 0 : 1, across.size());
        int top = across.stream().mapToInt(ExampleCell::row).min().orElse(head);
        return new IndicatorArea(top, head, end(head, side, heads), side, heads);
    }

    private int end(int head, @Nullable ExampleCell side, List<ExampleCell> heads) {
        int limit = side != null && side.bottom() > head + 1 ? side.bottom() : table.rows();
        int left = heads.get(0).column();
        Set<Integer> starts = heads.stream().map(ExampleCell::column).collect(Collectors.toSet());
        Set<Integer> ends = heads.stream().map(ExampleCell::right).collect(Collectors.toSet());
        for (int row = head + 1; row < limit; row++) {
            List<ExampleCell> cells = table.row(row);
            ExampleCell first = table.at(row, left);
            boolean fits = cells.stream()
                    .filter(cell -> cell.column() >= left)
                    .allMatch(cell -> starts.contains(cell.column()) && ends.contains(cell.right()));
            boolean other = lexicon.closing(first.text())
                    || lexicon.label(first.text())
                            .filter(found ->
                                    found.sure() && !found.meaning().fields().isEmpty())
                            .isPresent();
            if (!fits || other) {
                return row;
            }
        }
        return limit;
    }
}
