package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.sheet.ContentValidator;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetToCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps drafts from being submitted whose document names another unit, until somebody has decided about it. */
@Component
class ForeignUnitValidator implements ContentValidator {

    private static final int LONGEST_QUOTE = 60;

    private final ImportedUnits units;
    private final Directory directory;

    ForeignUnitValidator(ImportedUnits units, Directory directory) {
        this.units = units;
        this.directory = directory;
    }

    @Override
    public List<SheetProblem> problems(SheetToCheck sheet, FormVariant variant) {
        if (sheet.target() == null || sheet.unit() == null) {
            return List.of();
        }
        UnitId unit = sheet.unit();
        Field field = variant.has(Field.REPORTING_UNIT) ? Field.REPORTING_UNIT : Field.IMPLEMENTING_UNIT;
        return units.undecided(sheet.target()).stream()
                .map(written -> new SheetProblem(
                        new FieldRef(field),
                        SheetProblem.Severity.ERROR,
                        SheetProblem.FORM,
                        Criterion.COMPLETENESS,
                        "documents.unit.undecided",
                        List.of(
                                Abbreviation.quoted(written, LONGEST_QUOTE),
                                directory.unit(unit).name()),
                        "",
                        null))
                .toList();
    }

    @Override
    public void submitted(Actor by, SheetToCheck sheet, FormVariant variant, int revision) {
        // Nothing is submitted as long as there is a problem.
    }
}
