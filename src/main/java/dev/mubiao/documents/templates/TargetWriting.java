package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.FileNames;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.template.TemplateFiles;
import dev.mubiao.grid.template.TemplateFill;
import dev.mubiao.grid.template.TemplateFilling;
import dev.mubiao.grid.template.TemplatePlaceholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes targets as documents, with the template of their office or in their form's own layout. */
@Service
public class TargetWriting {

    /** Targets of one document: it is filled by a program that has 20 s and 256 MB. */
    static final int MOST = 50;

    /** Rows of their indicators together. */
    static final int MOST_ROWS = 3_000;

    private final ExportTemplates templates;
    private final TemplateFieldCatalogue catalogue;
    private final TemplateFiles files;
    private final DocumentWriters writers;

    public TargetWriting(
            ExportTemplates templates, TemplateFieldCatalogue catalogue, TemplateFiles files, DocumentWriters writers) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.files = files;
        this.writers = writers;
    }

    /** Targets of one document. @param template null for the form's own layout */
    public record Batch(@Nullable ExportTemplate template, List<PrintedTarget> targets) {

        public Batch {
            targets = List.copyOf(targets);
        }

        public String title() {
            return PrintedTarget.title(targets);
        }
    }

    /** One target. @throws dev.mubiao.platform.Refusal as {@link ExportTemplates#require} and {@link TemplateFiles#fill} */
    public WrittenDocument write(WrittenFormat format, TemplateChoice choice, PrintedTarget target) {
        templates.require(choice, target.content().form(), format);
        return write(format, batches(format, choice, List.of(target)).get(0), WritingProgress.UNSEEN);
    }

    /**
     * In how many documents targets are written: each has one template, and no more than can be filled at once. Targets
     * of forms without the chosen template are written in their form's own layout.
     */
    public List<Batch> batches(WrittenFormat format, TemplateChoice choice, List<PrintedTarget> targets) {
        Map<String, List<PrintedTarget>> byTemplate = new LinkedHashMap<>();
        Map<String, ExportTemplate> known = new HashMap<>();
        for (PrintedTarget target : targets) {
            Optional<ExportTemplate> template =
                    templates.find(choice, target.content().form(), format);
            String key = template.map(each -> each.id().value().toString()).orElse("");
            template.ifPresent(each -> known.put(key, each));
            byTemplate.computeIfAbsent(key, each -> new ArrayList<>()).add(target);
        }
        List<Batch> batches = new ArrayList<>();
        byTemplate.forEach((key, together) -> batches.addAll(batches(known.get(key), together)));
        return batches;
    }

    private static List<Batch> batches(@Nullable ExportTemplate template, List<PrintedTarget> targets) {
        if (template == null) {
            return List.of(new Batch(null, targets));
        }
        List<Batch> batches = new ArrayList<>();
        List<PrintedTarget> together = new ArrayList<>();
        int rows = 0;
        for (PrintedTarget target : targets) {
            int more = target.content().indicators().size()
                    + target.content().free().rows();
            boolean full = together.size() == (template.file().single() ? 1 : MOST) || rows + more > MOST_ROWS;
            if (full && !together.isEmpty()) {
                batches.add(new Batch(template, together));
                together = new ArrayList<>();
                rows = 0;
            }
            together.add(target);
            rows += more;
        }
        batches.add(new Batch(template, together));
        return batches;
    }

    /** @throws dev.mubiao.platform.Refusal as {@link TemplateFiles#fill} */
    public WrittenDocument write(WrittenFormat format, Batch batch, WritingProgress progress) {
        ExportTemplate template = batch.template();
        if (template == null) {
            return writers.write(format, batch.targets(), progress);
        }
        List<String> placeholders = template.file().placeholders().stream()
                .map(TemplatePlaceholder::text)
                .toList();
        List<TemplateFilling> fillings = batch.targets().stream()
                .map(target -> new FillingAssembler(catalogue.of(target.form())).of(target, placeholders))
                .toList();
        String origins = batch.targets().stream()
                .map(PrintedTarget::origin)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        progress.at(0);
        byte[] filled = files.fill(
                new SourceFile(template.file().name(), templates.file(template)),
                new TemplateFill(
                        batch.title(), origins.isEmpty() ? Map.of() : Map.of(DocxWriter.ORIGIN, origins), fillings));
        progress.at(batch.targets().size());
        return new WrittenDocument(new FileNames().next(batch.title(), format.word()), format.mediaType(), filled);
    }
}
