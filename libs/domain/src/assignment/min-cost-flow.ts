/**
 * Minimum-cost flow by successive shortest paths with potentials. Units are sent one after another, each along the path
 * that adds least to the cost of what flows already; such a path may take back earlier choices by running an arc against
 * its flow. As long as every unit takes a cheapest path, the flow is a cheapest one for what has been sent so far.
 *
 * The potentials keep that quick: they are prices of the nodes under which no arc with room left costs less than nothing,
 * so that Dijkstra's method finds the path, and may stop at the first node that lets the unit leave.
 */
import { costQueue } from './cost-queue';

/** One arc: from a node to a node, numbered from 0; room for so many units, each at a cost (a whole number, 0 or more). */
export interface FlowArc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

/** Units that enter at a node; all of them leave at the sink. */
export interface FlowSource {
  readonly node: number;
  readonly units: number;
}

export interface FlowProblem {
  readonly nodes: number;
  readonly sink: number;
  readonly arcs: readonly FlowArc[];
  /** In the order in which their units are sent; the cost does not depend on it. */
  readonly sources: readonly FlowSource[];
}

export interface Flow {
  /** Units on each arc, in the order of the arcs. */
  readonly units: readonly number[];
  readonly cost: number;
  /** Units of each source that could not leave, in the order of the sources. */
  readonly stuck: readonly number[];
}

/**
 * The cheapest flow that lets out as many units as possible of each source in turn. A generator, so that a long run can
 * tell how far it is and let others work: it yields the number of units sent, after each one.
 */
export function* minCostFlow({ nodes, sink, arcs, sources }: FlowProblem): Generator<number, Flow> {
  const network = residualNetwork(nodes, arcs);
  const paths = shortestPaths(network, nodes, sink);
  const stuck: number[] = [];
  let sent = 0;
  for (const { node, units } of sources) {
    let left = units;
    while (left > 0 && paths.find(node)) {
      paths.sendOne();
      left -= 1;
      yield (sent += 1);
    }
    stuck.push(left);
  }
  const flow = arcs.map((_, arc) => network.flowOn(arc));
  return { units: flow, cost: arcs.reduce((sum, { cost }, arc) => sum + cost * flow[arc]!, 0), stuck };
}

/**
 * What can still be changed. Arc `i` of the problem is edge `2i`; edge `2i + 1` runs against it and has room for what
 * flows on it, at the negative cost: sending a unit there takes it back. The other way of edge `e` is `e ^ 1`.
 */
interface ResidualNetwork {
  readonly to: Int32Array;
  readonly cost: Float64Array;
  /** Units that flow on each arc. */
  readonly flowOn: (arc: number) => number;
  /** Edges that leave node `n` and have room: `edges` from `begin[n]` to before `end[n]`. */
  readonly edges: Int32Array;
  readonly begin: Int32Array;
  readonly end: Int32Array;
  /** Takes one unit of room from an edge and gives it to the other way. */
  readonly use: (edge: number) => void;
}

function residualNetwork(nodes: number, arcs: readonly FlowArc[]): ResidualNetwork {
  const to = new Int32Array(2 * arcs.length);
  const room = new Int32Array(2 * arcs.length);
  const cost = new Float64Array(2 * arcs.length);
  const begin = new Int32Array(nodes + 1);
  arcs.forEach((arc, i) => {
    to[2 * i] = arc.to;
    to[2 * i + 1] = arc.from;
    cost[2 * i] = arc.cost;
    cost[2 * i + 1] = -arc.cost;
    begin[arc.from + 1]! += 1;
    begin[arc.to + 1]! += 1;
  });
  for (let node = 0; node < nodes; node += 1) begin[node + 1]! += begin[node]!;
  const next = begin.slice();
  const edges = new Int32Array(2 * arcs.length);
  const placeOf = new Int32Array(2 * arcs.length);
  for (let edge = 0; edge < edges.length; edge += 1) {
    const place = next[to[edge ^ 1]!]!++;
    edges[place] = edge;
    placeOf[edge] = place;
  }

  // edges with room come first among those of their node: a search never looks at the others
  const end = begin.slice(0, nodes);
  const move = (edge: number, place: number) => {
    const other = edges[place]!;
    const from = placeOf[edge]!;
    edges[from] = other;
    placeOf[other] = from;
    edges[place] = edge;
    placeOf[edge] = place;
  };
  const addRoom = (edge: number, units: number) => {
    const had = room[edge]!;
    room[edge] = had + units;
    const node = to[edge ^ 1]!;
    if (had === 0 && room[edge] > 0) move(edge, end[node]!++);
    if (had > 0 && room[edge] === 0) move(edge, (end[node]! -= 1));
  };
  arcs.forEach(({ capacity }, i) => addRoom(2 * i, capacity));
  return {
    to,
    cost,
    edges,
    begin,
    end,
    flowOn: (arc) => room[2 * arc + 1]!,
    use: (edge) => {
      addRoom(edge, -1);
      addRoom(edge ^ 1, 1);
    },
  };
}

/** Finds the cheapest way of one more unit from a node to the sink, and sends it. */
function shortestPaths({ to, cost, begin, end, edges, use }: ResidualNetwork, nodes: number, sink: number) {
  const potential = new Float64Array(nodes);
  const distance = new Float64Array(nodes);
  /** Edge by which a node is reached; -1 at the start. */
  const reachedBy = new Int32Array(nodes);
  /** The search in which a node was last reached, and last settled: saves clearing them for every unit. */
  const reachedIn = new Int32Array(nodes);
  const settledIn = new Int32Array(nodes);
  const queue = costQueue();
  const settled: number[] = [];
  let search = 0;

  const reach = (node: number, at: number, edge: number) => {
    if (reachedIn[node] === search && distance[node]! <= at) return;
    // the search stops at the sink: what is no nearer is never settled
    if (reachedIn[sink] === search && distance[sink]! <= at) return;
    reachedIn[node] = search;
    distance[node] = at;
    reachedBy[node] = edge;
    queue.push(node, at);
  };

  const settle = (node: number) => {
    settledIn[node] = search;
    settled.push(node);
    const price = distance[node]! + potential[node]!;
    for (let place = begin[node]!; place < end[node]!; place += 1) {
      const edge = edges[place]!;
      const next = to[edge]!;
      if (settledIn[next] !== search) reach(next, price + cost[edge]! - potential[next]!, edge);
    }
  };

  /**
   * Nodes nearer than the sink become cheaper by what they are nearer. Then the path costs nothing in the new prices, and
   * still no edge with room costs less than nothing: not between settled nodes, whose distances differ by at most the
   * edge, and not from or to the others, which are no nearer than the sink.
   */
  const updatePotentials = () => {
    for (const node of settled) potential[node]! += distance[node]! - distance[sink]!;
  };

  return {
    /** Whether a unit can go from the node to the sink; its way is then known. */
    find(from: number): boolean {
      search += 1;
      queue.clear();
      settled.length = 0;
      reach(from, 0, -1);
      for (let next = queue.pop(); next; next = queue.pop()) {
        // a node is queued again when a cheaper way to it is found: only the first one that comes out counts
        if (settledIn[next.node] === search) continue;
        if (next.node === sink) {
          updatePotentials();
          return true;
        }
        settle(next.node);
      }
      return false;
    },
    /** Sends one unit along the way that was found. */
    sendOne(): void {
      for (let edge = reachedBy[sink]!; edge !== -1; edge = reachedBy[to[edge ^ 1]!]!) {
        use(edge);
      }
    },
  };
}
