package dev.mubiao.processadmin.drafts.ui;

import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.diagram.ModelerSettings;
import dev.mubiao.diagram.ModelerSettings.Choice;
import dev.mubiao.diagram.ModelerSettings.Field;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.deployment.CallableProcesses;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.content.SheetSection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the modeler's settings in the reader's language: texts, and the choices of its property fields. */
@Component
class ModelerSettingsFactory {

    private static final String WORDS = "processadmin.canvas.";

    private final Directory directory;
    private final Forms forms;
    private final CallableProcesses processes;
    private final MessageSource messages;

    ModelerSettingsFactory(Directory directory, Forms forms, CallableProcesses processes, MessageSource messages) {
        this.directory = directory;
        this.forms = forms;
        this.processes = processes;
        this.messages = messages;
    }

    ModelerSettings settings(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new ModelerSettings(english ? "en" : "zh", words(locale), choices(locale), fields(locale));
    }

    private Map<String, String> words(Locale locale) {
        return ResourceBundle.getBundle("messages/processadmin", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(WORDS))
                .collect(Collectors.toMap(key -> key.substring(WORDS.length()), key -> text(key, locale)));
    }

    private Map<String, List<Choice>> choices(Locale locale) {
        return Map.of(
                "roles", roles(locale),
                "people", people(),
                "verbs", verbs(locale),
                "stages", named(Stage.values(), stage -> "processadmin.modeler.stage." + stage, locale),
                "sections", named(SheetSection.values(), SheetSection::key, locale),
                "outcomes", named(Outcome.values(), outcome -> "processadmin.modeler.outcome." + outcome, locale),
                "processes",
                        processes.all().stream()
                                .map(process -> Choice.of(process.key(), process.name()))
                                .toList());
    }

    private List<Choice> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.AUDITOR)
                .map(role -> new Choice(role.name(), text(role.key(), locale), role.scope() == Role.Scope.UNIT, null))
                .toList();
    }

    private List<Choice> people() {
        return directory.people().stream()
                .filter(Person::enabled)
                .map(person -> Choice.of(person.loginName(), person.label()))
                .toList();
    }

    private List<Choice> verbs(Locale locale) {
        return Arrays.stream(StepVerb.values())
                .map(verb -> new Choice(
                        verb.word(), text("processadmin.modeler.verb." + verb, locale), null, verb.deciding()))
                .toList();
    }

    private List<Field> fields(Locale locale) {
        return Arrays.stream(ProcessVariable.values())
                .map(variable -> new Field(
                        variable.key(),
                        variable.type().name(),
                        text("processadmin.modeler.field." + variable.key(), locale),
                        values(variable, locale)))
                .toList();
    }

    private List<Choice> values(ProcessVariable variable, Locale locale) {
        return switch (variable) {
            case DECISION ->
                Arrays.stream(StepVerb.values())
                        .filter(StepVerb::deciding)
                        .map(verb -> Choice.of(verb.word(), text("processadmin.modeler.verb." + verb, locale)))
                        .toList();
            case GRADE -> named(Grade.values(), Grade::key, locale);
            case KIND -> named(FormKind.values(), kind -> "processadmin.modeler.kind." + kind, locale);
            case FORM ->
                forms.all().stream()
                        .map(form -> Choice.of(form.id(), form.name().in(locale)))
                        .toList();
            case UNIT ->
                directory.units().stream()
                        .map(unit -> Choice.of(unit.code(), unit.name()))
                        .toList();
            case ROUND, AMOUNT, YEAR, RISK -> List.of();
        };
    }

    private <E extends Enum<E>> List<Choice> named(E[] values, Function<E, String> key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), text(key.apply(value), locale)))
                .toList();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
