package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.PrescribedRow;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the indicators that a form prescribes: rows whose name and other cells have that role. */
final class PrescribedAssembly {

    private static final List<IndicatorField> STATED =
            List.of(IndicatorField.OPERATOR, IndicatorField.VALUE, IndicatorField.UNIT);

    private static final List<IndicatorField> CRITERIA =
            List.of(IndicatorField.DESCRIPTION, IndicatorField.BASIS, IndicatorField.REMARK);

    /** What can be prescribed of an indicator beside its levels. */
    static final Set<IndicatorField> FIELDS = Stream.of(
                    STATED.stream(), CRITERIA.stream(), Stream.of(IndicatorField.NAME, IndicatorField.WEIGHT))
            .flatMap(fields -> fields)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern POINTS = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,4})?)[分%]?");

    private final ExampleTable table;
    private final IndicatorArea area;
    private final List<HeadColumn> columns;
    private final Map<CellAddress, CellRole> roles;

    PrescribedAssembly(
            ExampleTable table, IndicatorArea area, List<HeadColumn> columns, Map<CellAddress, CellRole> roles) {
        this.table = table;
        this.area = area;
        this.columns = columns.stream().filter(column -> !column.term()).toList();
        this.roles = roles;
    }

    /** @param levels of the form */
    List<PrescribedRow> of(List<IndicatorLevel> levels) {
        List<PrescribedRow> prescribed = new ArrayList<>();
        String first = "";
        String second = "";
        for (int row = area.head() + 1; row < area.end(); row++) {
            String one = text(row, IndicatorField.LEVEL1);
            String two = text(row, IndicatorField.LEVEL2);
            second = one.isEmpty() && two.isEmpty() ? second : two;
            first = one.isEmpty()
                    ? first
                    : Folding.bare(LevelGuess.beforePoints(one).orElse(one));
            String name = prescribed(row, IndicatorField.NAME).orElse("");
            if (!name.isEmpty()) {
                prescribed.add(row(row, name, levels, first, second));
            }
        }
        return prescribed;
    }

    private PrescribedRow row(int row, String name, List<IndicatorLevel> levels, String first, String second) {
        List<IndicatorLevel> named =
                levels.stream().filter(level -> level.named(first)).toList();
        IndicatorLevel level = named.stream()
                .filter(each -> child(each, second).isPresent())
                .findFirst()
                .or(() -> named.stream().findFirst())
                .orElse(null);
        String value = prescribed(row, IndicatorField.VALUE).isEmpty()
                ? ""
                : STATED.stream()
                        .flatMap(field -> prescribed(row, field).stream())
                        .collect(Collectors.joining());
        return new PrescribedRow(
                level == null ? null : level.label(),
                level == null
                        ? null
                        : child(level, second).map(IndicatorLevel::label).orElse(null),
                name,
                value.isEmpty() ? null : value,
                prescribed(row, IndicatorField.WEIGHT)
                        .flatMap(PrescribedAssembly::points)
                        .orElse(null),
                CRITERIA.stream()
                        .flatMap(field -> prescribed(row, field).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<IndicatorLevel> child(IndicatorLevel level, String named) {
        return level.children().stream().filter(each -> each.named(named)).findFirst();
    }

    private static Optional<BigDecimal> points(String text) {
        Matcher points = POINTS.matcher(Folding.bare(text));
        return points.matches() ? Optional.of(new BigDecimal(points.group(1))) : Optional.empty();
    }

    private @Nullable ExampleCell cell(int row, IndicatorField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .map(column -> table.at(row, column.cell().column()))
                .orElse(null);
    }

    private String text(int row, IndicatorField field) {
        ExampleCell cell = cell(row, field);
        return cell == null ? "" : cell.text().strip();
    }

    private Optional<String> prescribed(int row, IndicatorField field) {
        ExampleCell cell = cell(row, field);
        CellRole role = cell == null ? null : roles.get(cell.place());
        return role != null && role.kind() == CellRole.Kind.PRESCRIBED
                ? Optional.of(text(row, field)).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
