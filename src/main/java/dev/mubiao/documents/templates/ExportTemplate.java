package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion.History;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.forms.versions.FormVersion.Step;
import dev.mubiao.grid.template.TemplateLoss;
import dev.mubiao.grid.template.TemplatePlaceholder;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.util.List;
import java.util.Optional;

/**
 * A version of a template that an office writes targets of a form with.
 *
 * @param name what people call it; the same for all of its versions
 * @param version 1 or more
 * @param status whether it is used
 * @param history who did what to it
 * @param proposal who wants it released and waits for a second administrator
 * @param file what was uploaded
 */
public record ExportTemplate(
        TemplateId id,
        Form form,
        String name,
        int version,
        Status status,
        History history,
        Optional<Proposal> proposal,
        File file) {

    /** Of a name, in characters. */
    public static final int LONGEST_NAME = 60;

    /** Which targets it is for: those of every version of a form. */
    public record Form(String id, FormKind kind) {

        public boolean has(FormKey key) {
            return key.id().equals(id) && key.kind() == kind;
        }
    }

    /**
     * @param preferred whether targets are written with it unless somebody says otherwise
     * @param lock changes with every change of it
     */
    public record Status(FormState state, boolean preferred, long lock) {}

    /**
     * @param name as it was uploaded
     * @param bytes its size
     * @param dropped what was taken out of it
     */
    public record File(
            String name,
            WrittenFormat format,
            int bytes,
            List<TemplatePlaceholder> placeholders,
            List<TemplateLoss> dropped) {

        public File {
            placeholders = List.copyOf(placeholders);
            dropped = List.copyOf(dropped);
        }

        /** Whether it can hold one target only: the head and foot of its pages say something of it. */
        public boolean single() {
            return placeholders.stream().anyMatch(placeholder -> placeholder.position() == Position.MARGIN);
        }
    }

    public FormState state() {
        return status.state();
    }

    public WrittenFormat format() {
        return file.format();
    }

    public boolean released() {
        return status.state() == FormState.RELEASED;
    }

    /** As people name it, to readers of either language. */
    public String title() {
        return name + " (" + form.id() + ", " + version + ")";
    }

    public static ExportTemplate draft(TemplateId id, Form form, String name, int version, File file, Step by) {
        return new ExportTemplate(
                id,
                form,
                name,
                version,
                new Status(FormState.DRAFT, false, 0),
                new History(by, by, Optional.empty(), Optional.empty()),
                Optional.empty(),
                file);
    }

    /** With another file; a proposal to release it is withdrawn by that. */
    public ExportTemplate written(File other, Step by) {
        return new ExportTemplate(
                id,
                form,
                name,
                version,
                status,
                new History(history.created(), by, Optional.empty(), Optional.empty()),
                Optional.empty(),
                other);
    }

    public ExportTemplate proposed(Proposal by) {
        return new ExportTemplate(id, form, name, version, status, history, Optional.of(by), file);
    }

    public ExportTemplate released(boolean preferred, Step by) {
        return new ExportTemplate(
                id,
                form,
                name,
                version,
                new Status(FormState.RELEASED, preferred, status.lock()),
                new History(history.created(), history.written(), Optional.of(by), Optional.empty()),
                Optional.empty(),
                file);
    }

    public ExportTemplate preferred(boolean preferred) {
        return new ExportTemplate(
                id, form, name, version, new Status(status.state(), preferred, status.lock()), history, proposal, file);
    }

    public ExportTemplate retired(Step by) {
        return new ExportTemplate(
                id,
                form,
                name,
                version,
                new Status(FormState.RETIRED, false, status.lock()),
                new History(history.created(), history.written(), history.released(), Optional.of(by)),
                Optional.empty(),
                file);
    }
}
