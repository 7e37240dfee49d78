package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an example shows several targets in one table: the name or code of projects stands in a column beside the
 * indicators.
 */
final class RecordGuess {

    private static final Pattern NUMBER = Pattern.compile("序号|编号|项次|行次|(?i:no)\\.?");
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计");

    private final ExampleTable table;
    private final IndicatorArea area;
    private final FormLexicon lexicon;
    private final List<ExampleCell> across;

    RecordGuess(ExampleTable table, IndicatorArea area, FormLexicon lexicon) {
        this.table = table;
        this.area = area;
        this.lexicon = lexicon;
        this.across = table.across(area.head());
    }

    Optional<Area> find() {
        int first = 0;
        while (first < across.size() && lexicon.column(across.get(first).text()).isEmpty()) {
            first++;
        }
        List<ExampleCell> left = across.subList(0, first);
        Optional<ExampleCell> key =
                left.stream().filter(head -> key(head, lexicon)).findFirst();
        boolean rowsAbove = IntStream.range(0, area.top()).anyMatch(row -> filled(row) > 1);
        if (key.isEmpty() || rowsAbove || left.stream().anyMatch(ExampleCell::blank)) {
            return Optional.empty();
        }
        int last = across.size();
        while (last > first && once(across.get(last - 1), key.get())) {
            last--;
        }
        List<ExampleCell> right = across.subList(last, across.size());
        List<ExampleCell> heads = across.subList(first, last);
        int end = table.rows();
        while (end > area.head() + 1 && filled(end - 1) < 2) {
            end--;
        }
        Map<ExampleCell, String> groups = new HashMap<>();
        left.forEach(head -> group(head, head.right()).ifPresent(text -> groups.put(head, text)));
        right.forEach(head -> group(head, head.right()).ifPresent(text -> groups.put(head, text)));
        return Optional.of(new Area(
                new IndicatorArea(area.top(), area.head(), end, null, heads),
                left,
                right,
                groups,
                group(heads.get(0), heads.get(heads.size() - 1).right()).orElse(null),
                totals(left, end)));
    }

    /** Whether a column tells targets apart. */
    static boolean key(ExampleCell head, FormLexicon lexicon) {
        return lexicon.label(head.text())
                .filter(found -> found.meaning().fields().contains(Field.PROJECT_NAME)
                        || found.meaning().fields().contains(Field.PROJECT_CODE))
                .isPresent();
    }

    static boolean number(ExampleCell head) {
        return NUMBER.matcher(Folding.bare(head.text())).matches();
    }

    /** Whether a row is called a total. */
    static boolean total(String text) {
        String bare = Folding.bare(text);
        return TOTALS.stream().anyMatch(bare::endsWith);
    }

    /** Whether a column right of the indicators shows what a target has once. */
    private boolean once(ExampleCell head, ExampleCell key) {
        if (lexicon.column(head.text()).isPresent() || head.blank() || area.head() + 1 >= table.rows()) {
            return false;
        }
        ExampleCell own = table.at(area.head() + 1, head.column());
        ExampleCell ofKey = table.at(area.head() + 1, key.column());
        return own.rowSpan() > 1 && own.sameRows(ofKey)
                || lexicon.label(head.text())
                        .filter(found ->
                                found.sure() && !found.meaning().fields().isEmpty())
                        .isPresent();
    }

    /** The label above a head and its neighbours, up to a column at least. */
    private Optional<String> group(ExampleCell head, int right) {
        if (head.row() == 0 || head.row() <= area.top()) {
            return Optional.empty();
        }
        ExampleCell above = table.at(head.row() - 1, head.column());
        return Optional.of(above)
                .filter(cell -> !cell.blank()
                        && cell.right() >= right
                        && cell.columnSpan() > head.columnSpan()
                        && cell.columnSpan() < table.columns())
                .map(ExampleCell::text);
    }

    private List<Integer> totals(List<ExampleCell> left, int end) {
        List<Integer> totals = new ArrayList<>();
        for (int row = area.head() + 1; row < end; row++) {
            @Nullable ExampleCell label = null;
            for (ExampleCell head : left) {
                ExampleCell cell = table.at(row, head.column());
                label = cell.row() == row && total(cell.text()) ? cell : label;
            }
            if (label != null) {
                totals.add(row);
            }
        }
        return totals;
    }

    private int filled(int row) {
        return (int) table.across(row).stream().filter(cell -> !cell.blank()).count();
    }

    /**
     * Where an example shows several targets in one table.
     *
     * @param indicators where their indicators stand, without the columns beside them
     * @param left heads of columns left of the indicators that show what a target has once
     * @param right the same, right of them
     * @param groups labels above heads, by these
     * @param above label above the indicators' heads, or null
     * @param totals rows that sum others up
     */
    record Area(
            IndicatorArea indicators,
            List<ExampleCell> left,
            List<ExampleCell> right,
            Map<ExampleCell, String> groups,
            @Nullable String above,
            List<Integer> totals) {

        List<ExampleCell> heads() {
            return Stream.concat(left.stream(), right.stream()).toList();
        }

        /** The table without rows of totals, in which {@link #rows} are the indicators. */
        ExampleTable targets(ExampleTable table) {
            return table.keeping(row -> !totals.contains(row));
        }

        IndicatorArea rows() {
            return new IndicatorArea(
                    indicators.top(), indicators.head(), indicators.end() - totals.size(), null, indicators.heads());
        }
    }

    /** Says what the columns beside the indicators of several targets hold: each head has the role of the values below it. */
    static final class Roles {

        private final ExampleTable table;
        private final Area area;
        private final FieldGuess fields;

        Roles(
                ExampleTable table,
                Area area,
                FormLexicon lexicon,
                FormKind kind,
                FreeFields free,
                List<ProposalDoubt> doubts) {
            this.table = table;
            this.area = area;
            this.fields = new FieldGuess(lexicon, kind, free, doubts);
        }

        /** By the heads; a running number is no value. */
        Map<ExampleCell, CellRole> of() {
            Map<ExampleCell, ExampleCell> heads = new HashMap<>();
            List<ValueContext> values = area.heads().stream()
                    .filter(head -> !RecordGuess.number(head))
                    .map(head -> {
                        ExampleCell value = value(head);
                        heads.put(value, head);
                        return new ValueContext(value, head, null, groups(head));
                    })
                    .toList();
            Map<ExampleCell, CellRole> roles = new HashMap<>();
            fields.of(values).forEach((value, role) -> {
                ExampleCell head = heads.get(value);
                if (head != null) {
                    roles.put(
                            head,
                            new CellRole(
                                    head.place(),
                                    CellRole.Kind.VALUE,
                                    head.text(),
                                    role.values(),
                                    null,
                                    null,
                                    null,
                                    role.confidence()));
                }
            });
            return roles;
        }

        /** The first one that is filled in. */
        private ExampleCell value(ExampleCell head) {
            int first = area.indicators().head() + 1;
            for (int row = first; row < area.indicators().end(); row++) {
                ExampleCell cell = table.at(row, head.column());
                if (!area.totals().contains(row) && !cell.blank()) {
                    return cell;
                }
            }
            return table.at(Math.min(first, table.rows() - 1), head.column());
        }

        private List<ExampleCell> groups(ExampleCell head) {
            return area.groups().containsKey(head) ? List.of(table.at(head.row() - 1, head.column())) : List.of();
        }
    }
}
