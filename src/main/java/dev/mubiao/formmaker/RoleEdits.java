package dev.mubiao.formmaker;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.CellValue;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.text.Abbreviation;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of what the cells of an example are. */
public final class RoleEdits {

    private static final int BY_A_PERSON = 100;

    /** Of a field that no label names but its own text. */
    private static final int LONGEST_NAME = 60;

    private RoleEdits() {}

    /** Whether somebody may say whether the cell is a label or a value. */
    public static boolean changeable(CellRole role) {
        return role.kind() == CellRole.Kind.LABEL
                || role.kind() == CellRole.Kind.VALUE
                || role.kind() == CellRole.Kind.TOTAL;
    }

    /** Whether the cell is a line of text, which may be left out of the form. */
    public static boolean line(Proposal proposal, CellRole role) {
        return Stream.concat(proposal.sheet().above().stream(), proposal.sheet().below().stream())
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> cell.place().equals(role.place()));
    }

    /** Whether the cell is of an indicator, of which the form may prescribe it. */
    public static boolean indicator(CellRole role) {
        return role.kind() == CellRole.Kind.INDICATOR_ROW || role.kind() == CellRole.Kind.PRESCRIBED;
    }

    /** What is prescribed of an indicator is so with its name, and nothing of it without its name. */
    public static List<CellRole> prescribed(Proposal proposal, CellAddress place, boolean prescribed) {
        ExampleCell cell = proposal.cell(place).orElseThrow();
        CellAddress name = name(proposal, cell.row()).orElse(place);
        Set<CellAddress> changed =
                !prescribed && name.equals(place) ? row(proposal, cell.row()) : new HashSet<>(List.of(place));
        if (prescribed) {
            changed.add(name);
        }
        CellRole.Kind kind = prescribed ? CellRole.Kind.PRESCRIBED : CellRole.Kind.INDICATOR_ROW;
        return proposal.roles().stream()
                .map(role -> changed.contains(role.place()) && indicator(role)
                        ? new CellRole(role.place(), kind, role.text(), List.of(), null, null, null, BY_A_PERSON)
                        : role)
                .toList();
    }

    private static Set<CellAddress> row(Proposal proposal, int row) {
        return proposal.sheet().table().cells().stream()
                .filter(cell -> cell.row() == row)
                .map(ExampleCell::place)
                .collect(Collectors.toSet());
    }

    /** Of the indicators of the year. */
    private static Optional<CellAddress> name(Proposal proposal, int row) {
        return proposal.roles().stream()
                .filter(role -> role.column() != null
                        && role.column().product() == IndicatorField.NAME
                        && role.column().block() == null)
                .flatMap(role -> proposal.cell(role.place()).stream())
                .flatMap(head -> proposal.sheet().table().cells().stream()
                        .filter(cell -> cell.row() == row && cell.column() == head.column()))
                .map(ExampleCell::place)
                .findFirst();
    }

    /** @param kept whether the form prints the line, with the values that were found in it */
    public static List<CellRole> line(Proposal proposal, CellAddress place, boolean kept) {
        CellRole line = proposal.role(place).orElseThrow();
        CellRole.Kind kind = kept ? CellRole.Kind.LINE : CellRole.Kind.NOTE;
        return replaced(proposal, new CellRole(place, kind, line.text(), line.values(), null, null, null, BY_A_PERSON));
    }

    /**
     * @param field that every indicator has, or null for a column of the form's own
     * @param term whether it is of the indicators of the whole term
     */
    public static List<CellRole> column(
            Proposal proposal, CellAddress place, @Nullable IndicatorField field, boolean term) {
        CellRole role = proposal.role(place).orElseThrow();
        IndicatorColumn before = Objects.requireNonNull(role.column(), "a head of indicators");
        FreeField own = field != null
                ? null
                : role.columnField() != null ? role.columnField() : ownColumn(proposal, before.label());
        IndicatorColumn column = new IndicatorColumn(
                field,
                own == null ? null : own.id(),
                term ? CellRole.TERM : null,
                before.label(),
                before.aliases(),
                before.span(),
                before.width(),
                field == IndicatorField.NAME && !term,
                field == before.product() ? before.choices() : List.of());
        return replaced(
                proposal, new CellRole(place, role.kind(), role.text(), List.of(), column, own, null, BY_A_PERSON));
    }

    private static FreeField ownColumn(Proposal proposal, String label) {
        Set<String> taken = proposal.roles().stream()
                .map(CellRole::columnField)
                .filter(Objects::nonNull)
                .map(FreeField::id)
                .collect(Collectors.toSet());
        return new FreeField(
                unused("own-", taken), label, List.of(), FreeFieldType.TEXT, List.of(), false, null, null, null, null);
    }

    public static List<CellRole> label(Proposal proposal, CellAddress place) {
        String text = proposal.cell(place).map(ExampleCell::text).orElse("");
        return replaced(proposal, CellRole.label(place, text));
    }

    public static List<CellRole> value(Proposal proposal, CellAddress place, CellValue value) {
        return replaced(proposal, CellRole.value(place, value, BY_A_PERSON));
    }

    /**
     * A field of the form's own for a cell.
     *
     * @param before the field that the cell holds now, whose id stays, or null
     * @param choices of a choice or ticks, else left out
     */
    public static FreeField own(
            Proposal proposal,
            @Nullable FreeField before,
            String label,
            FreeFieldType type,
            @Nullable FreeMeaning meaning,
            @Nullable String item,
            List<String> choices) {
        boolean chosen = type == FreeFieldType.CHOICE || type == FreeFieldType.TICK;
        return new FreeField(
                before == null ? id(proposal) : before.id(),
                label,
                List.of(),
                type,
                chosen ? choices : List.of(),
                false,
                before == null || type != FreeFieldType.DATE ? null : before.format(),
                meaning,
                meaning != null && meaning.itemised() ? item : null,
                before == null || meaning != before.meaning() ? null : before.period());
    }

    /** What the label left of a cell, or above it, calls it; its own text if there is none. */
    public static String name(Proposal proposal, CellAddress place) {
        ExampleCell cell = proposal.cell(place).orElseThrow();
        Optional<ExampleCell> left = proposal.sheet().table().cells().stream()
                .filter(other -> other.row() == cell.row() && other.column() < cell.column())
                .filter(other -> label(proposal, other))
                .reduce((one, other) -> other);
        Optional<ExampleCell> above = proposal.sheet().table().cells().stream()
                .filter(other -> other.row() < cell.row() && other.column() == cell.column())
                .filter(other -> label(proposal, other))
                .reduce((one, other) -> other);
        return left.or(() -> above)
                .map(ExampleCell::text)
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(cell.text()).filter(text -> !text.isBlank()))
                .map(text -> Abbreviation.within(text.strip(), LONGEST_NAME))
                .orElse(place.key());
    }

    private static boolean label(Proposal proposal, ExampleCell cell) {
        return proposal.role(cell.place())
                .filter(role -> role.kind() == CellRole.Kind.LABEL || role.kind() == CellRole.Kind.TOTAL)
                .isPresent();
    }

    private static List<CellRole> replaced(Proposal proposal, CellRole role) {
        return proposal.roles().stream()
                .map(each -> each.place().equals(role.place()) ? role : each)
                .toList();
    }

    private static String id(Proposal proposal) {
        Set<String> taken = proposal.roles().stream()
                .flatMap(role -> role.values().stream())
                .map(CellValue::free)
                .filter(free -> free != null)
                .map(FreeField::id)
                .collect(Collectors.toSet());
        return unused("own-", taken);
    }

    /** The base with the first number that is not taken. */
    static String unused(String base, Set<String> taken) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> base + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
