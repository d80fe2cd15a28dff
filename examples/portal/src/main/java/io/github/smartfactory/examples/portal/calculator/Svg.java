package io.github.smartfactory.examples.portal.calculator;

import java.awt.Dimension;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as SVG. Letters are outlines, so that they need no font where they are read. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    static String of(XYChart chart, int width, int height, String title, String description) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.paint(graphics, width, height);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        describe(document, root, "desc", description);
        describe(document, root, "title", title);
        graphics.dispose();
        return text(root);
    }

    /** Without a document type: readers would look for its definition on the net. */
    private static String text(Element root) {
        StringWriter out = new StringWriter();
        try {
            Transformer identity = TransformerFactory.newInstance().newTransformer();
            identity.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            identity.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void describe(Document document, Element root, String tag, String text) {
        Element element = document.createElementNS(NAMESPACE, tag);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
