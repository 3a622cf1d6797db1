package org.onestop.process.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;

/** Draws a process: the same BPMN with the places of its shapes and lines. */
final class Diagram {
  private static final double EVENT = 36;
  private static final double GATEWAY = 50;
  private static final double WAIT_WIDTH = 100;
  private static final double WAIT_HEIGHT = 80;
  private static final double SPACING = 30;

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
  }

  private final BpmnModel model;
  private final Process process;
  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Map<String, ElkEdge> edges = new HashMap<>();

  private Diagram(BpmnModel model) {
    this.model = model;
    this.process = model.getMainProcess();
  }

  static String drawn(byte[] xml) {
    BpmnXMLConverter converter = new BpmnXMLConverter();
    BpmnModel model = converter.convertToBpmnModel(() -> new ByteArrayInputStream(xml), true, true);
    Diagram diagram = new Diagram(model);
    diagram.layOut();
    diagram.place();
    return new String(converter.convertToXML(model), StandardCharsets.UTF_8);
  }

  private void layOut() {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, SPACING);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACING * 1.5);
    // Followed from the start, only what leads back to a wait is drawn from right to left.
    graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    graph.setProperty(LayeredOptions.FEEDBACK_EDGES, true);
    for (FlowNode node : process.findFlowElementsOfType(FlowNode.class)) {
      ElkNode drawn = ElkGraphUtil.createNode(graph);
      drawn.setDimensions(width(node), height(node));
      nodes.put(node.getId(), drawn);
    }
    for (SequenceFlow flow : process.findFlowElementsOfType(SequenceFlow.class)) {
      edges.put(
          flow.getId(),
          ElkGraphUtil.createSimpleEdge(node(flow.getSourceRef()), node(flow.getTargetRef())));
    }
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
  }

  private void place() {
    nodes.forEach((id, node) -> model.addGraphicInfo(id, box(node)));
    for (SequenceFlow flow : process.findFlowElementsOfType(SequenceFlow.class)) {
      model.addFlowGraphicInfoList(flow.getId(), line(flow));
    }
  }

  private static GraphicInfo box(ElkNode node) {
    GraphicInfo box = point(node.getX(), node.getY());
    box.setWidth(node.getWidth());
    box.setHeight(node.getHeight());
    return box;
  }

  private List<GraphicInfo> line(SequenceFlow flow) {
    ElkEdgeSection section = edge(flow).getSections().getFirst();
    double start = inset(flow.getSourceFlowElement(), section.getStartY());
    double end = inset(flow.getTargetFlowElement(), section.getEndY());
    List<GraphicInfo> line = new ArrayList<>();
    line.add(point(section.getStartX() - start, section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      line.add(point(bend.getX(), bend.getY()));
    }
    line.add(point(section.getEndX() + end, section.getEndY()));
    return line;
  }

  /** How far inside its box the border of a diamond or a circle is at a height. */
  private double inset(FlowElement element, double y) {
    ElkNode box = node(element.getId());
    double off = Math.abs(y - box.getY() - box.getHeight() / 2);
    double radius = box.getHeight() / 2;
    return switch (element) {
      case Gateway gateway -> off;
      case Event event -> radius - Math.sqrt(Math.max(0, radius * radius - off * off));
      default -> 0;
    };
  }

  private static GraphicInfo point(double x, double y) {
    GraphicInfo point = new GraphicInfo();
    point.setX(x);
    point.setY(y);
    return point;
  }

  private ElkNode node(String id) {
    ElkNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalStateException("a flow without its end: " + id);
    }
    return node;
  }

  private ElkEdge edge(SequenceFlow flow) {
    return Objects.requireNonNull(edges.get(flow.getId()));
  }

  private static double width(FlowNode node) {
    return node instanceof Event ? EVENT : node instanceof Gateway ? GATEWAY : WAIT_WIDTH;
  }

  private static double height(FlowNode node) {
    return node instanceof Event ? EVENT : node instanceof Gateway ? GATEWAY : WAIT_HEIGHT;
  }
}
