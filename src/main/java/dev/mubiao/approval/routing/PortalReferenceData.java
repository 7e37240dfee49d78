package dev.mubiao.approval.routing;

import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.lint.ReferenceData;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.Forms;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the lint which people, roles and values of variables exist in this portal. */
@Component
class PortalReferenceData implements ReferenceData {

    private final Directory directory;
    private final Forms forms;

    PortalReferenceData(Directory directory, Forms forms) {
        this.directory = directory;
        this.forms = forms;
    }

    @Override
    public boolean hasPerson(String loginName) {
        return directory.personByLoginName(loginName).filter(Person::enabled).isPresent();
    }

    @Override
    public boolean hasHolder(Role role) {
        return directory.people().stream()
                .filter(Person::enabled)
                .anyMatch(person -> person.actor().grants().stream().anyMatch(grant -> grant.role() == role));
    }

    @Override
    public Optional<Set<String>> values(ProcessVariable variable) {
        return switch (variable) {
            case DECISION ->
                set(Stream.concat(
                        Stream.of("submit"),
                        Arrays.stream(StepVerb.values())
                                .filter(StepVerb::deciding)
                                .map(StepVerb::word)));
            case GRADE -> set(Arrays.stream(Grade.values()).map(Grade::name));
            case FORM -> set(forms.all().stream().map(FormDefinition::id));
            case KIND -> set(Arrays.stream(FormKind.values()).map(FormKind::name));
            case UNIT -> set(directory.units().stream().map(BudgetUnit::code));
            case ROUND, AMOUNT, YEAR, RISK -> Optional.empty();
        };
    }

    private static Optional<Set<String>> set(Stream<String> values) {
        return Optional.of(values.collect(Collectors.toUnmodifiableSet()));
    }
}
