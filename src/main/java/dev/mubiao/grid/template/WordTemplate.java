package dev.mubiao.grid.template;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;

/** A Word document as a template. */
final class WordTemplate {

    /** Of what Word saves as a template of its own. */
    private static final String TEMPLATE_TYPE = XWPFRelation.TEMPLATE.getContentType();

    private WordTemplate() {}

    static TemplateContent inspect(byte[] content) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            Set<TemplateLoss> dropped = PackageCheck.check(file);
            List<WordPart> parts = WordPart.of(file);
            FoundPlaceholders found = new FoundPlaceholders();
            for (WordPart part : parts) {
                dropped.addAll(clean(part));
                new WordInspection(found, position(part)).inspect(part.root());
                part.save();
            }
            PackageCheck.requireNoLinks(file);
            FileProperties.clear(file);
            file.replaceContentType(TEMPLATE_TYPE, XWPFRelation.DOCUMENT.getContentType());
            return new TemplateContent(DocumentFormat.DOCX, saved(file), found.all(), List.copyOf(dropped));
        } catch (OpenXML4JException e) {
            throw broken(e);
        }
    }

    static byte[] fill(byte[] template, TemplateFill fill) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template))) {
            for (WordPart part : WordPart.of(file)) {
                if (part.margin()) {
                    // Each target would need one of its own; who asks knows and sends one.
                    new WordFiller(fill.targets().get(0)).fill(part.root());
                } else {
                    part.body().ifPresent(body -> WordCopies.fill(body, fill.targets()));
                }
                WordCopies.numberDrawings(part.root());
                part.save();
            }
            FileProperties.write(file, fill);
            return saved(file);
        } catch (OpenXML4JException e) {
            throw broken(e);
        }
    }

    private static Position position(WordPart part) {
        if (part.margin()) {
            return Position.MARGIN;
        }
        return part.body().isPresent() ? Position.TEXT : Position.ASIDE;
    }

    private static Unreadable broken(OpenXML4JException e) {
        Unreadable broken = new Unreadable(Reason.BROKEN);
        broken.initCause(e);
        return broken;
    }

    private static byte[] saved(OPCPackage file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    private static Set<TemplateLoss> clean(WordPart part) throws OpenXML4JException {
        Set<TemplateLoss> dropped = EnumSet.noneOf(TemplateLoss.class);
        part.removeRelations(PackageCheck::isHyperlink, WordTemplate::unlink);
        part.removeRelations(PackageCheck::isAttachedTemplate, WordTree::remove);
        List<Element> bindings = WordTree.descendants(part.root(), "dataBinding");
        if (!bindings.isEmpty()) {
            bindings.forEach(WordTree::remove);
            dropped.add(TemplateLoss.DATA_BINDINGS);
        }
        return dropped;
    }

    /** The text of a link stays; a drawing is no link any more. */
    private static void unlink(Element link) {
        if (WordTree.is(link, "hyperlink")) {
            WordTree.anyAttribute(link, "id").ifPresent(link::removeAttributeNode);
        } else {
            WordTree.remove(link);
        }
    }
}
