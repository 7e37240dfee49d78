package dev.mubiao.grid.template;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.xmlbeans.XmlException;

/** The properties of an Office file: who made the template, and of what it is, does not belong to what is filled. */
final class FileProperties {

    private static final String CREATOR = "Mubiao";

    private FileProperties() {}

    /** Takes away what names persons, and what says which targets a file holds. */
    static void clear(OPCPackage file) throws IOException, OpenXML4JException {
        POIXMLProperties properties = of(file);
        clear(properties);
        properties.commit();
    }

    static void write(OPCPackage file, TemplateFill fill) throws IOException, OpenXML4JException {
        POIXMLProperties properties = of(file);
        write(properties, fill);
        properties.commit();
    }

    static void clear(POIXMLProperties properties) {
        properties.getCoreProperties().setCreator(CREATOR);
        properties.getCoreProperties().setLastModifiedByUser(CREATOR);
        var custom = properties.getCustomProperties().getUnderlyingProperties();
        for (int i = custom.sizeOfPropertyArray() - 1; i >= 0; i--) {
            custom.removeProperty(i);
        }
    }

    static void write(POIXMLProperties properties, TemplateFill fill) {
        clear(properties);
        properties.getCoreProperties().setTitle(fill.title());
        for (Map.Entry<String, String> property : fill.properties().entrySet()) {
            properties.getCustomProperties().addProperty(property.getKey(), property.getValue());
        }
    }

    private static POIXMLProperties of(OPCPackage file) throws IOException, OpenXML4JException {
        try {
            return new POIXMLProperties(file);
        } catch (XmlException e) {
            throw new POIXMLException(e);
        }
    }
}
