package dev.mubiao.demo;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes targets of every form in every state, the way people do: draft, submit, decide, publish. */
@Component
@Profile("demo")
class DemoTargets {

    /** Spreads the projects over the states differently for each form. */
    private static final int STRIDE = 2;

    private final Directory directory;
    private final Forms forms;
    private final TargetDrafts drafts;
    private final DemoApprovals approvals;

    DemoTargets(Directory directory, Forms forms, TargetDrafts drafts, DemoApprovals approvals) {
        this.directory = directory;
        this.forms = forms;
        this.drafts = drafts;
        this.approvals = approvals;
    }

    void make(List<DemoProject> projects, List<DemoDepartment> departments) {
        Map<String, BudgetUnit> units =
                directory.units().stream().collect(Collectors.toMap(BudgetUnit::code, Function.identity()));
        List<FormDefinition> definitions = forms.all();
        TargetStatus[] states = TargetStatus.values();
        for (int f = 0; f < definitions.size(); f++) {
            FormDefinition form = definitions.get(f);
            FormVariant variant = form.variant(FormKind.PROJECT).orElseThrow();
            for (int s = 0; s < states.length; s++) {
                DemoProject project = projects.get((s + STRIDE * f) % projects.size());
                BudgetUnit unit =
                        unit(units, project.units().get(s % project.units().size()));
                BudgetUnit department =
                        directory.unit(unit.supervisingDepartment().orElseThrow());
                String place = project.places().get(f % project.places().size());
                bring(
                        unit,
                        new DemoContents(form, variant, unit, department).project(project, place, f * 100 + s + 1),
                        states[s]);
            }
            form.variant(FormKind.DEPARTMENT)
                    .ifPresent(found -> departments(form, found, departments, projects, units));
        }
    }

    private void departments(
            FormDefinition form,
            FormVariant variant,
            List<DemoDepartment> departments,
            List<DemoProject> projects,
            Map<String, BudgetUnit> units) {
        TargetStatus[] states = {TargetStatus.PUBLISHED, TargetStatus.FINANCE_REVIEW, TargetStatus.UNIT_REVIEW};
        for (int d = 0; d < departments.size(); d++) {
            DemoDepartment department = departments.get(d);
            List<DemoProject> own = projects.stream()
                    .filter(project -> project.units().get(0).startsWith(department.unit()))
                    .toList();
            BudgetUnit unit = unit(units, department.unit());
            bring(unit, new DemoDepartmentContents(form, variant, unit).of(department, own), states[d % states.length]);
        }
    }

    private static BudgetUnit unit(Map<String, BudgetUnit> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }

    private void bring(BudgetUnit unit, TargetContent content, TargetStatus wanted) {
        TargetId id = drafts.create(approvals.somebody(Role.PREPARER, unit), unit.id(), content);
        approvals.bring(id, unit, wanted);
    }
}
