package dev.mubiao.grid.template;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Refuses Office files that bring programs, objects or contents of elsewhere along. */
final class PackageCheck {

    /** What the kind of a relationship ends with, in small letters. */
    private static final List<String> MACROS = List.of(
            "/vbaproject",
            "/wordvbadata",
            "/xlmacrosheet",
            "/xlintlmacrosheet",
            "/dialogsheet",
            "/attachedtoolbars",
            "/keymapcustomizations",
            "/extensibility");

    private static final List<String> EMBEDDED = List.of(
            "/oleobject", "/package", "/control", "/activexcontrolbinary", "/ctrlprop", "/afchunk", "/subdocument");

    private static final List<String> LINKED = List.of(
            "/externallink",
            "/externallinkpath",
            "/connections",
            "/querytable",
            "/frame",
            "/mailmergesource",
            "/mailmergeheadersource",
            "/mailmergerecipientdata",
            "/recipientdata",
            "/xmlmaps",
            "/volatiledependencies");

    private static final String HYPERLINK = "/hyperlink";
    private static final String ATTACHED_TEMPLATE = "/attachedtemplate";

    private PackageCheck() {}

    /**
     * @return what is dropped, which its owner takes out of the contents
     * @throws Unreadable if it has what cannot be dropped
     */
    static Set<TemplateLoss> check(OPCPackage file) throws OpenXML4JException, Unreadable {
        Set<TemplateLoss> dropped = EnumSet.noneOf(TemplateLoss.class);
        for (PackagePart part : file.getParts()) {
            if (part.getContentType().toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new Unreadable(Reason.TEMPLATE_MACROS);
            }
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relation : part.getRelationships()) {
                    check(relation, dropped);
                }
            }
        }
        return dropped;
    }

    private static void check(PackageRelationship relation, Set<TemplateLoss> dropped) throws Unreadable {
        String kind = relation.getRelationshipType().toLowerCase(Locale.ROOT);
        boolean external = relation.getTargetMode() == TargetMode.EXTERNAL;
        if (MACROS.stream().anyMatch(kind::endsWith)) {
            throw new Unreadable(Reason.TEMPLATE_MACROS);
        }
        if (EMBEDDED.stream().anyMatch(kind::endsWith)) {
            throw new Unreadable(Reason.TEMPLATE_EMBEDDED);
        }
        if (isHyperlink(relation)) {
            dropped.add(TemplateLoss.HYPERLINKS);
        } else if (isAttachedTemplate(relation)) {
            dropped.add(TemplateLoss.ATTACHED_TEMPLATE);
        } else if (external || LINKED.stream().anyMatch(kind::endsWith)) {
            throw new Unreadable(Reason.TEMPLATE_LINKED, kind.substring(kind.lastIndexOf('/') + 1));
        }
    }

    /** Whether those links are gone that could be dropped. @throws Unreadable for one that could not */
    static void requireNoLinks(OPCPackage file) throws OpenXML4JException, Unreadable {
        for (PackagePart part : file.getParts()) {
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relation : part.getRelationships()) {
                    if (isHyperlink(relation)) {
                        throw new Unreadable(
                                Reason.TEMPLATE_LINKED, part.getPartName().getName());
                    }
                }
            }
        }
    }

    /** Whether it is a link to an address. */
    static boolean isHyperlink(PackageRelationship relation) {
        return relation.getTargetMode() == TargetMode.EXTERNAL && endsWith(relation, HYPERLINK);
    }

    /** Whether it is the template of Word that a document is attached to. */
    static boolean isAttachedTemplate(PackageRelationship relation) {
        return endsWith(relation, ATTACHED_TEMPLATE);
    }

    private static boolean endsWith(PackageRelationship relation, String kind) {
        return relation.getRelationshipType().toLowerCase(Locale.ROOT).endsWith(kind);
    }
}
