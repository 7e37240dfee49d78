package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes the form that a filled example follows. */
public final class FormProposal {

    private static final FormLexicon LEXICON = FormLexicon.STANDARD;

    /** What a form is called. @param id null for one made from the title; @param name null for the title */
    public record Naming(@Nullable String id, @Nullable String name) {}

    private final List<FormDefinition> known;
    private final int year;

    /**
     * @param known the forms that it must not be mistaken for
     * @param year of an example that names none
     */
    public FormProposal(List<FormDefinition> known, int year) {
        this.known = List.copyOf(known);
        this.year = year;
    }

    /**
     * @param example a file with one filled target; further ones are not looked at
     * @param blank the same form without values, or null
     * @throws Refusal INVALID if the file shows no form: it has no table with the head of indicators, or its format knows
     *     no cells over several columns
     */
    public Proposal of(DocumentGrid example, @Nullable DocumentGrid blank, Naming naming) {
        ExampleSheet sheet = sheet(example);
        IndicatorArea area = sheet.indicators();
        if (area == null) {
            throw none(example);
        }
        List<ProposalDoubt> doubts = new ArrayList<>();
        TitleGuess title = new TitleGuess(sheet);
        FormSettings settings = settings(title, naming, doubts, sheet);
        BlankComparison comparison = blank == null
                ? BlankComparison.none()
                : BlankComparison.of(sheet.table(), sheet(blank).table());
        List<HeadColumn> columns = new ColumnGuess(sheet.table(), area, LEXICON, doubts).of();
        List<CellRole> roles =
                new RoleGuess(sheet, area, columns, LEXICON, settings.kind(), doubts).of(comparison, labels());
        FormSettings titled = titled(settings, sheet, roles);
        FormDefinition definition = new FormAssembly(sheet, area, roles, LEXICON).of(titled, known, doubts);
        return new Proposal(sheet, titled, roles, definition, doubts);
    }

    /**
     * The form that an example shows when somebody says what its cells are.
     *
     * @param roles of all cells that are part of the form
     * @throws InvalidDefinition if that makes no form
     */
    public Proposal with(Proposal before, FormSettings settings, List<CellRole> roles) {
        ExampleSheet sheet = before.sheet();
        IndicatorArea area = Objects.requireNonNull(sheet.indicators(), "a proposal has indicators");
        List<ProposalDoubt> doubts = new ArrayList<>();
        FormDefinition definition = new FormAssembly(sheet, area, roles, LEXICON).of(settings, known, doubts);
        before.doubts().stream()
                .filter(doubt -> doubt.place() != null
                        && before.role(doubt.place()).filter(roles::contains).isPresent())
                .forEach(doubts::add);
        List<CellValue> held =
                roles.stream().flatMap(role -> role.values().stream()).toList();
        for (CellRole role : roles) {
            boolean twice = role.values().stream()
                    .anyMatch(value -> held.stream().filter(value::same).count() > 1);
            if (twice) {
                doubts.add(ProposalDoubt.of(
                        "sameTwice",
                        role.place(),
                        before.cell(role.place()).map(ExampleCell::text).orElse("")));
            }
        }
        return new Proposal(sheet, settings, roles, definition, doubts);
    }

    private static ExampleSheet sheet(DocumentGrid file) {
        if (file.format() == DocumentFormat.TEXT
                || file.format() == DocumentFormat.CSV
                || file.format() == DocumentFormat.JSON) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.format", file.fileName());
        }
        return ExampleSheet.of(file).orElseThrow(() -> none(file));
    }

    /** A title that names the project names every other one too. */
    private static FormSettings titled(FormSettings settings, ExampleSheet sheet, List<CellRole> roles) {
        return roles.stream()
                .filter(role ->
                        role.values().stream().anyMatch(value -> value.fields().contains(Field.PROJECT_NAME)))
                .flatMap(role -> sheet.table().cells().stream()
                        .filter(cell -> cell.place().equals(role.place()))
                        .map(cell -> Folding.bare(cell.text())))
                .flatMap(name -> Stream.of(name, TitleGuess.withoutRegion(name)))
                .filter(name -> name.length() > 1 && settings.title().contains(name))
                .findFirst()
                .map(name -> settings.titled(settings.title().replace(name, "{name}")))
                .orElse(settings);
    }

    private static Refusal none(DocumentGrid file) {
        return new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.noIndicators", file.fileName());
    }

    private FormSettings settings(TitleGuess title, Naming naming, List<ProposalDoubt> doubts, ExampleSheet sheet) {
        String printed = title.title();
        if (sheet.title() == null) {
            doubts.add(ProposalDoubt.of("title", null, printed));
        }
        MoneyUnit unit = title.moneyUnit().orElse(null);
        if (unit == null) {
            doubts.add(ProposalDoubt.of("moneyUnit", null, MoneyUnit.WAN_YUAN.label()));
        }
        Integer shown = title.year();
        String name = naming.name() == null || naming.name().isBlank()
                ? printed.replace("{region}", "")
                        .replace("{no}", "")
                        .replace("{year}年度", "")
                        .replace("{year}年", "")
                : naming.name();
        String id = naming.id() == null || naming.id().isBlank()
                ? "form-" + Integer.toHexString(printed.hashCode())
                : naming.id();
        return new FormSettings(
                id,
                name,
                shown == null ? year : shown,
                title.kind(),
                printed,
                unit == null ? MoneyUnit.WAN_YUAN : unit);
    }

    private Set<String> labels() {
        return known.stream()
                .flatMap(form -> form.variants().stream())
                .map(FormVariant::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .filter(LabelCell.class::isInstance)
                .map(cell -> LabelText.name(((LabelCell) cell).label()))
                .filter(label -> Folding.bare(label).length() > 1)
                .collect(Collectors.toSet());
    }
}
