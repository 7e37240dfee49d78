package dev.mubiao.formmaker.templates;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.TemplateId;
import dev.mubiao.documents.templates.TemplateStore;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplateUploaded;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.template.TemplateContent;
import dev.mubiao.grid.template.TemplateFiles;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes templates of offices: each becomes a draft, the first of its name or the next version of it. */
@Service
public class TemplateUploads {

    /** Versions that a form has at most. */
    static final int MOST = 200;

    private static final int LONGEST_FILE_NAME = 200;

    private final TemplateStore store;
    private final TemplateForms forms;
    private final TemplateFiles files;
    private final Gate gate;
    private final TemplateAudit audit;
    private final TransactionTemplate transaction;

    TemplateUploads(
            TemplateStore store,
            TemplateForms forms,
            TemplateFiles files,
            Gate gate,
            TemplateAudit audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.forms = forms;
        this.files = files;
        this.gate = gate;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Stores a file as a draft, in place of the draft of the same name if there is one.
     *
     * @param name what people call the template, 1 to {@value ExportTemplate#LONGEST_NAME} characters
     * @throws Refusal DENIED; NOT_FOUND if there is no such form; INVALID without a usable name, for a file that cannot
     *     be a template, or if the form has too many; CONFLICT if too many files are waiting or somebody uploaded one of
     *     this name at the same moment
     */
    public ExportTemplate upload(Actor by, String form, FormKind kind, String name, SourceFile file) {
        gate.check(by, Permission.ADMINISTER);
        TemplateForms.variant(forms.form(form, null), kind);
        String called = name(name);
        // The file is looked at without a transaction: it may wait for others.
        TemplateContent content = files.inspect(file);
        try {
            return Objects.requireNonNull(transaction.execute(
                    status -> store(by, new ExportTemplate.Form(form, kind), called, file.name(), content)));
        } catch (DuplicateKeyException e) {
            Refusal refusal = sameMoment(called);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private ExportTemplate store(
            Actor by, ExportTemplate.Form form, String name, String fileName, TemplateContent content) {
        gate.check(by, Permission.ADMINISTER);
        ExportTemplate.File file = new ExportTemplate.File(
                Abbreviation.within(Cleaning.singleLine(fileName), LONGEST_FILE_NAME),
                WrittenFormat.valueOf(content.format().name()),
                content.file().length,
                content.placeholders(),
                content.dropped());
        List<ExportTemplate> ofForm = store.of(form.id());
        List<ExportTemplate> known = ofForm.stream()
                .filter(each ->
                        each.form().equals(form) && Folding.key(each.name()).equals(Folding.key(name)))
                .toList();
        Optional<ExportTemplate> draft =
                known.stream().filter(each -> each.state() == FormState.DRAFT).findFirst();
        ExportTemplate stored;
        if (draft.isPresent()) {
            stored = draft.get().written(file, audit.step(by));
            if (!store.replace(stored, content.file())) {
                throw sameMoment(name);
            }
        } else {
            if (ofForm.size() >= MOST) {
                throw new Refusal(Refusal.Kind.INVALID, "formmaker.template.tooMany", MOST);
            }
            int version = known.stream().mapToInt(ExportTemplate::version).max().orElse(0) + 1;
            String kept = known.isEmpty() ? name : known.get(0).name();
            stored = ExportTemplate.draft(new TemplateId(UUID.randomUUID()), form, kept, version, file, audit.step(by));
            store.add(stored, content.file());
        }
        audit.record(by, stored, TemplateUploaded::new);
        return store.find(stored.id()).orElseThrow();
    }

    private static Refusal sameMoment(String name) {
        return new Refusal(Refusal.Kind.CONFLICT, "formmaker.template.sameMoment", name);
    }

    private static String name(String typed) {
        String name = Cleaning.singleLine(typed).strip();
        if (Folding.key(name).isEmpty() || name.length() > ExportTemplate.LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.template.name", ExportTemplate.LONGEST_NAME);
        }
        return name;
    }
}
