package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormPage;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorBlock;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LocalizedName;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.forms.WeightUnit;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.Period;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds the definition that the roles of the cells say. */
final class FormAssembly {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);

    private final ExampleSheet sheet;
    private final Map<CellAddress, CellRole> roles = new HashMap<>();
    private final FormLexicon lexicon;
    private final IndicatorArea area;
    private final RecordGuess.@Nullable Area records;

    /** @param records where the example shows several targets, or null */
    FormAssembly(
            ExampleSheet sheet,
            IndicatorArea area,
            RecordGuess.@Nullable Area records,
            List<CellRole> roles,
            FormLexicon lexicon) {
        this.sheet = sheet;
        this.area = area;
        this.records = records;
        this.lexicon = lexicon;
        roles.forEach(role -> this.roles.put(role.place(), role));
    }

    /** @throws dev.mubiao.forms.layout.InvalidDefinition if the roles say no form */
    FormDefinition of(FormSettings settings, List<FormDefinition> known, List<ProposalDoubt> doubts) {
        RowAssembly assembly = new RowAssembly(roles, settings.year());
        List<FormRow> rows = new ArrayList<>(assembly.lines(sheet.above()));
        IndicatorTable indicators = indicators(doubts);
        RecordAssembly several =
                records == null ? null : new RecordAssembly(sheet.table(), records, roles, settings.year());
        RecordLayout layout = several == null ? null : several.records();
        rows.addAll(
                several == null
                        ? assembly.grid(sheet.table().part(0, area.top()))
                        : several.rows(assembly, indicators));
        List<FormRow> footer = new ArrayList<>();
        if (several == null && area.end() < sheet.table().rows()) {
            footer.addAll(assembly.grid(sheet.table().keeping(row -> row >= area.end())));
        }
        footer.addAll(assembly.lines(sheet.below()));
        List<FormRow> all = new ArrayList<>(layout == null ? rows : labels(layout));
        all.addAll(footer);
        FormVariant variant = new FormVariant(
                settings.kind(),
                new LocalizedName(settings.name(), settings.name()),
                settings.title(),
                TitleGuess.marks(settings.title()),
                settings.moneyUnit(),
                layout == null
                        ? sheet.table().columns()
                        : indicators.printed().stream()
                                .mapToInt(IndicatorColumn::span)
                                .sum(),
                rows,
                indicators,
                List.of(),
                footer,
                assembly.fields(),
                assembly.lists(),
                weights(),
                null,
                RecognitionGuess.of(all, indicators, settings.id(), known),
                ColumnWidth.landscape(sheet.table())
                        ? new FormPage(FormPage.Size.A4, FormPage.Direction.LANDSCAPE, List.of(), null, null, null)
                        : null,
                layout == null || layout.width(indicators) == sheet.table().columns()
                        ? ColumnWidth.relative(sheet.table())
                        : List.of(),
                layout);
        return new FormDefinition(
                settings.id(),
                FormDefinition.FIRST_VERSION,
                new LocalizedName(settings.name(), settings.name()),
                null,
                settings.year(),
                List.of(variant));
    }

    /** The labels that a table of several targets prints, which are not those of the rows for one. */
    private static List<FormRow> labels(RecordLayout layout) {
        List<FormCell> labels = new ArrayList<>();
        layout.all().forEach(column -> labels.add(new LabelCell(column.label(), List.of(), 1, 1)));
        return List.of(new FormRow(RowStyle.GRID, false, null, null, labels));
    }

    private IndicatorTable indicators(List<ProposalDoubt> doubts) {
        List<CellRole> heads = area.heads().stream()
                .map(head -> roles.get(head.place()))
                .filter(Objects::nonNull)
                .filter(role -> role.column() != null)
                .toList();
        List<FreeField> fields = heads.stream()
                .map(CellRole::columnField)
                .filter(Objects::nonNull)
                .toList();
        boolean term = heads.stream()
                .anyMatch(role -> CellRole.TERM.equals(
                        Objects.requireNonNull(role.column()).block()));
        List<HeadColumn> columns = new ArrayList<>();
        for (ExampleCell head : area.heads()) {
            CellRole role = roles.get(head.place());
            if (role != null && role.column() != null) {
                columns.add(new HeadColumn(
                        head,
                        role.column().product(),
                        role.columnField(),
                        role.column().block() != null));
            }
        }
        LevelGuess.Levels levels = records == null
                ? new LevelGuess(sheet.table(), area, columns, lexicon, doubts).of()
                : new LevelGuess(records.targets(sheet.table()), records.rows(), columns, lexicon, doubts).of();
        ExampleCell side = area.side();
        return new IndicatorTable(
                null,
                null,
                null,
                side == null ? null : new LabelCell(side.text(), List.of(), side.columnSpan(), 1),
                heads.stream().map(CellRole::column).toList(),
                term ? List.of(new IndicatorBlock(CellRole.TERM, "中期指标", Period.TERM)) : List.of(),
                fields,
                levels.levels(),
                levels.points(),
                units(columns),
                new PrescribedAssembly(sheet.table(), area, columns, roles).of(levels.levels()),
                List.of());
    }

    private List<String> units(List<HeadColumn> columns) {
        TreeSet<String> more = new TreeSet<>();
        columns.stream()
                .filter(column -> column.field() == IndicatorField.UNIT)
                .forEach(column -> texts(column).forEach(more::add));
        lexicon.units().forEach(more::remove);
        List<String> units = new ArrayList<>(lexicon.units());
        units.addAll(more);
        return units;
    }

    private List<String> texts(HeadColumn column) {
        List<String> texts = new ArrayList<>();
        for (int row = area.head() + 1; row < area.end(); row++) {
            String text =
                    Folding.bare(sheet.table().at(row, column.cell().column()).text());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Ninety of a hundred where the execution of the budget counts for the rest. */
    private @Nullable WeightRule weights() {
        CellRole weight = roles.values().stream()
                .filter(role -> role.column() != null && role.column().product() == IndicatorField.WEIGHT)
                .findFirst()
                .orElse(null);
        if (weight == null) {
            return null;
        }
        boolean execution = roles.values().stream()
                .flatMap(role -> role.values().stream())
                .anyMatch(value -> value.fields().contains(Field.EXECUTION_WEIGHT));
        BigDecimal indicators = execution ? NINETY : HUNDRED;
        WeightUnit unit =
                weight.text().contains("%") || weight.text().contains("％") ? WeightUnit.PERCENT : WeightUnit.POINTS;
        return new WeightRule(indicators, HUNDRED.subtract(indicators), unit);
    }
}
