package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Transactions;
import org.onestop.process.Advance;
import org.onestop.process.CaseProcess;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Step;

/** Nothing that finds its way into the engine is run, even past the compiler. */
@OnEngine
class ClosedEngineIT {
  private final CaseProcess processes;
  private final RecordedSteps steps;
  private final Transactions transactions;
  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final ProcessEngineConfiguration engine;

  ClosedEngineIT(
      CaseProcess processes,
      RecordedSteps steps,
      Transactions transactions,
      RepositoryService repository,
      RuntimeService runtime,
      HistoryService history,
      ProcessEngineConfiguration engine) {
    this.processes = processes;
    this.steps = steps;
    this.transactions = transactions;
    this.repository = repository;
    this.runtime = runtime;
    this.history = history;
    this.engine = engine;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "#{execution.setVariable('seen', true)}",
        "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('id')}"
      })
  void takesEveryIdAsItIs(String payload) {
    String definition = processes.deploy(new ProcessPlan(1, List.of(Set.of())));
    transactions.act(() -> processes.start(definition, payload, Set.of(0)));
    String stage = steps.leave(payload, Step.stage(0));
    transactions.run(() -> processes.advance(stage, Advance.NEXT));
    String item = steps.leave(payload, Step.item(0));
    transactions.run(() -> processes.advance(item, Advance.NEXT));

    assertThat(steps.ends(payload)).isOne();
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(payload)
                .singleResult()
                .getBusinessKey())
        .isEqualTo(payload);
  }

  @Test
  void runsNoNameAndNoConditionOfAForeignProcess() {
    String id =
        started(
            """
            <exclusiveGateway id="a" name="${''.getClass().forName('no.such.Class')}"/>
            <sequenceFlow id="f0" sourceRef="s" targetRef="a"/>
            <sequenceFlow id="f1" sourceRef="a" targetRef="e"/>
            <endEvent id="e" name="#{undefined.method()}"/>
            """);

    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .activityId("a")
                .singleResult()
                .getActivityName())
        .isEqualTo("${''.getClass().forName('no.such.Class')}");
  }

  @Test
  void runsNoScript() {
    assertThatThrownBy(() ->
            started(
                """
                <scriptTask id="a" scriptFormat="javascript"><script>1</script></scriptTask>
                <sequenceFlow id="f0" sourceRef="s" targetRef="a"/>
                """))
        .hasMessageContaining("scripts are off");
  }

  @Test
  void movesNoCasePastItsDoor() {
    assertThatThrownBy(() ->
            started(
                """
                <receiveTask id="stage_0"/>
                <sequenceFlow id="f0" sourceRef="s" targetRef="stage_0"/>
                """))
        .hasMessageContaining("past its door");
  }

  @Test
  void fetchesNothingThatAProcessPointsTo() throws IOException {
    AtomicInteger fetched = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          fetched.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      repository
          .createDeployment()
          .addString(
              "fetching.bpmn20.xml",
              """
              <!DOCTYPE definitions SYSTEM "http://127.0.0.1:%d/evil.dtd">
              <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                <process id="fetching"><startEvent id="s"/></process>
              </definitions>
              """
                  .formatted(server.getAddress().getPort()))
          .deploy();
    } finally {
      server.stop(0);
    }
    assertThat(fetched).hasValue(0);
  }

  @Test
  void reachesNoBean() {
    assertThat(engine.getBeans()).isEmpty();
  }

  private String started(String elements) {
    repository
        .createDeployment()
        .addString(
            "foreign.bpmn20.xml",
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
              <process id="foreign">
                <startEvent id="s"/>
                %s
              </process>
            </definitions>
            """
                .formatted(elements))
        .deploy();
    return runtime.startProcessInstanceByKey("foreign").getId();
  }
}
