package dev.mubiao.documents.templates;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores templates with their files, for who administers them; it asks no gate. */
@Component
@Transactional
public class TemplateStore {

    private final TemplateTable table;
    private final TemplateParts parts;

    TemplateStore(TemplateTable table, TemplateParts parts) {
        this.table = table;
        this.parts = parts;
    }

    /** By name, the newest version of each first. */
    @Transactional(readOnly = true)
    public List<ExportTemplate> of(String form) {
        return table.of(form);
    }

    @Transactional(readOnly = true)
    public Optional<ExportTemplate> find(TemplateId id) {
        return table.find(id);
    }

    /** What is filled: the file without what was dropped. */
    @Transactional(readOnly = true)
    public byte[] file(TemplateId id) {
        return parts.read(id);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one has the name and number by now */
    public void add(ExportTemplate template, byte[] file) {
        table.add(template);
        parts.write(template.id(), file);
    }

    /** False if it was changed since it was read. */
    public boolean replace(ExportTemplate template) {
        return table.replace(template);
    }

    /** With another file. False if it was changed since it was read. */
    public boolean replace(ExportTemplate template, byte[] file) {
        boolean replaced = table.replace(template);
        if (replaced) {
            parts.write(template.id(), file);
        }
        return replaced;
    }

    /** With its file. @return false if it was changed since it was read: then the transaction has to be rolled back */
    public boolean remove(ExportTemplate template) {
        parts.remove(template.id());
        return table.remove(template);
    }
}
