package dev.mubiao.targets.sheet;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks a content against its form and by all reviews. Drafts may have any problem; a submission has no error. */
@Component
public class SheetCheck {

    private static final int PROBLEMS_NAMED = 3;

    private final Forms forms;
    private final List<ContentValidator> validators;

    public SheetCheck(Forms forms, List<ContentValidator> validators) {
        this.forms = forms;
        this.validators = List.copyOf(validators);
    }

    /** All problems, errors first. */
    public List<SheetProblem> problems(SheetToCheck sheet) {
        TargetContent content = sheet.content();
        List<SheetProblem> problems = new ArrayList<>();
        if (Cleaning.isNothing(content.displayName())) {
            problems.add(
                    content.kind() == FormKind.PROJECT
                            ? SheetProblem.error(new FieldRef(Field.PROJECT_NAME), "targets.check.projectName")
                            : SheetProblem.error(
                                    new FieldRef(Field.IMPLEMENTING_UNIT), "targets.check.departmentName"));
        }
        if (content.year() == null) {
            String typed = content.unread().get(HeadingRef.YEAR);
            problems.add(
                    typed == null
                            ? SheetProblem.error(HeadingRef.YEAR, "targets.check.year")
                            : SheetProblem.error(HeadingRef.YEAR, "targets.check.yearNumber", typed));
        }
        ContentLimits.tooLong(content)
                .forEach(text -> problems.add(SheetProblem.error(
                        text.cell(),
                        "targets.check.tooLong",
                        text.longest(),
                        text.text().length())));
        FormVariant variant = forms.find(content.form()).orElse(null);
        if (variant == null) {
            problems.add(SheetProblem.error(HeadingRef.YEAR, "targets.check.form", content.formId()));
        } else {
            problems.addAll(IndicatorChecks.problems(variant, content));
            problems.addAll(FundingChecks.problems(variant, content.funding()));
            problems.addAll(FreeChecks.problems(variant, content));
            validators.forEach(validator -> problems.addAll(validator.problems(sheet, variant)));
        }
        problems.sort(Comparator.comparing(SheetProblem::severity));
        return problems;
    }

    /** @throws Refusal INVALID naming the first errors, if there are any */
    public void requireComplete(SheetToCheck sheet) {
        List<SheetProblem> errors = problems(sheet).stream()
                .filter(problem -> problem.severity() == SheetProblem.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "targets.check.incomplete",
                    sheet.content().displayName(),
                    errors.size(),
                    first(errors));
        }
    }

    /** Lets every review take note of a submission. @throws Refusal INVALID if one has to know more first */
    public void submitted(Actor by, SheetToCheck sheet, int revision) {
        TargetContent content = sheet.content();
        forms.find(content.form())
                .ifPresent(
                        variant -> validators.forEach(validator -> validator.submitted(by, sheet, variant, revision)));
    }

    private static MessageText first(List<SheetProblem> errors) {
        return MessageText.joined(
                "targets.check.and",
                errors.stream().limit(PROBLEMS_NAMED).map(SheetProblem::text).toList());
    }
}
