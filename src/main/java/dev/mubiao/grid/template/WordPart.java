package dev.mubiao.grid.template;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A part of a Word document that has texts or settings, as a tree.
 *
 * @param margin whether it is the head or foot of pages
 */
record WordPart(PackagePart part, Document tree, boolean margin) {

    private static final Set<String> MARGINS = Set.of("header", "footer");
    private static final Set<String> WITH_TEXT = Set.of("footnotes", "endnotes", "comments", "settings");

    /** The body first, which is the only one with a body. */
    static List<WordPart> of(OPCPackage file) throws IOException, InvalidFormatException {
        List<WordPart> parts = new ArrayList<>();
        for (PackagePart part : file.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            String kind = kind(part);
            if (kind.equals("main")) {
                parts.add(0, new WordPart(part, read(part), false));
            } else if (MARGINS.contains(kind) || WITH_TEXT.contains(kind)) {
                parts.add(new WordPart(part, read(part), MARGINS.contains(kind)));
            }
        }
        if (parts.isEmpty() || parts.get(0).body().isEmpty()) {
            throw new Unreadable(Reason.BROKEN);
        }
        return parts;
    }

    /** {@code main} of {@code …wordprocessingml.document.main+xml}. */
    private static String kind(PackagePart part) {
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        if (!type.contains("wordprocessingml") || !type.endsWith("+xml")) {
            return "";
        }
        return type.substring(type.lastIndexOf('.') + 1, type.length() - "+xml".length());
    }

    private static Document read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in);
        } catch (SAXException e) {
            Unreadable broken = new Unreadable(Reason.BROKEN);
            broken.initCause(e);
            throw broken;
        }
    }

    Element root() {
        return tree.getDocumentElement();
    }

    Optional<Element> body() {
        return WordTree.children(root(), "body").stream().findFirst();
    }

    /** Takes relations away with the elements that name them. */
    void removeRelations(Predicate<PackageRelationship> which, Consumer<Element> take) throws InvalidFormatException {
        List<String> ids = new ArrayList<>();
        for (PackageRelationship relation : part.getRelationships()) {
            if (which.test(relation)) {
                ids.add(relation.getId());
            }
        }
        ids.forEach(part::removeRelationship);
        if (!ids.isEmpty()) {
            naming(root(), ids).forEach(take);
        }
    }

    private static List<Element> naming(Element parent, List<String> ids) {
        List<Element> found = new ArrayList<>();
        for (Element child : WordTree.children(parent)) {
            boolean names = WordTree.anyAttribute(child, "id")
                    .filter(id -> id.getNamespaceURI() != null
                            && id.getNamespaceURI().endsWith("/relationships")
                            && ids.contains(id.getValue()))
                    .isPresent();
            if (names) {
                found.add(child);
            }
            found.addAll(naming(child, ids));
        }
        return found;
    }

    void save() throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            Transformer transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("a part of a document cannot be written", e);
        }
    }
}
