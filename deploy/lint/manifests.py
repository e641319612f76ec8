#!/usr/bin/env python3
"""Checks rendered Kubernetes manifests against the suite's policy.

usage: kubectl kustomize FOLDER | manifests.py [--installation | --topics-only] [--topics-in ROOT]

  --installation    the manifests are to be applied as they are: one namespace with restricted pod security, every required
                    setting present, images by digest. Without it they are a base: no namespace, values may be missing.
  --topics-only     the manifests are the topics by themselves
  --topics-in ROOT  the topics must be exactly those named in the production code below this folder

Reads the manifests from standard input. Prints one line per fault: what it is about, what is wrong, what to write instead.
Exits with 1 when there is a fault, and when there is nothing to check.
"""

import argparse
import json
import pathlib
import re
import sys

import yaml

from settings import documented_settings

PROBES = {
    "startupProbe": "/q/health/started",
    "readinessProbe": "/q/health/ready",
    "livenessProbe": "/q/health/live",
}
RESTRICTED_VOLUMES = {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
POD_SECURITY_LABELS = [f"pod-security.kubernetes.io/{mode}" for mode in ("enforce", "audit", "warn")]
TOPIC_CONFIG = {"min.insync.replicas": 2, "retention.ms": 30 * 24 * 60 * 60 * 1000, "cleanup.policy": "delete"}
TOPIC_NAME = re.compile(r"(?<![\w.])kraamzorg\.[a-z-]+\.v\d+(?![\w.-])")


def at(tree, *path):
    """The value at this path of keys, or None where the path ends early."""
    for key in path:
        if not isinstance(tree, dict):
            return None
        tree = tree.get(key)
    return tree


def shown(value):
    """The value as it would stand in a manifest."""
    return "missing" if value is None else json.dumps(value)


class Manifests:
    """The rendered resources, and the faults found in them so far."""

    def __init__(self, resources):
        self.resources = resources
        self.faults = []

    def fault(self, resource, text):
        self.faults.append(f"{resource['kind']}/{at(resource, 'metadata', 'name')}: {text}")

    def of_kind(self, kind):
        return [resource for resource in self.resources if resource.get("kind") == kind]

    def named(self, kind, name):
        return next((resource for resource in self.of_kind(kind) if at(resource, "metadata", "name") == name), None)

    def require(self, resource, text, expected, *path):
        actual = at(resource, *path)
        if actual != expected:
            self.fault(resource, f"{'.'.join(path)} is {shown(actual)}; {text}: write {shown(expected)}")


def check_deployment(manifests, deployment, installation):
    pod = at(deployment, "spec", "template", "spec") or {}
    labels = at(deployment, "spec", "template", "metadata", "labels") or {}
    name = at(deployment, "metadata", "name")
    in_pod = ("spec", "template", "spec")

    if (at(deployment, "spec", "replicas") or 0) < 2:
        manifests.fault(deployment, f"spec.replicas is {shown(at(deployment, 'spec', 'replicas'))}; one node may fail: write 2 or more")
    manifests.require(deployment, "an update never takes a running pod away first", 0, "spec", "strategy", "rollingUpdate", "maxUnavailable")
    manifests.require(deployment, "each service has an account of its own", name, *in_pod, "serviceAccountName")
    manifests.require(deployment, "no service talks to the cluster", False, *in_pod, "automountServiceAccountToken")
    manifests.require(deployment, "restricted pod security", True, *in_pod, "securityContext", "runAsNonRoot")
    manifests.require(deployment, "restricted pod security", "RuntimeDefault", *in_pod, "securityContext", "seccompProfile", "type")
    user = at(pod, "securityContext", "runAsUser")
    if not isinstance(user, int) or user < 10000:
        manifests.fault(deployment, f"securityContext.runAsUser is {shown(user)}; write a number from 10000 up, so that it is nobody on the node")
    if not pod.get("topologySpreadConstraints"):
        manifests.fault(deployment, "has no topologySpreadConstraints; spread the replicas over nodes and zones")
    if (pod.get("terminationGracePeriodSeconds") or 0) <= 30:
        manifests.fault(deployment, f"terminationGracePeriodSeconds is {shown(pod.get('terminationGracePeriodSeconds'))}; running requests and batches need more than 30")
    if not manifests.named("ServiceAccount", name):
        manifests.fault(deployment, f"there is no ServiceAccount named {name}")
    elif manifests.named("ServiceAccount", name).get("automountServiceAccountToken") is not False:
        manifests.fault(manifests.named("ServiceAccount", name), "automountServiceAccountToken must be false")

    def selects(resource, *path):
        selector = at(resource, *path)
        return bool(selector) and selector.items() <= labels.items()

    if not any(selects(budget, "spec", "selector", "matchLabels") for budget in manifests.of_kind("PodDisruptionBudget")):
        manifests.fault(deployment, "no PodDisruptionBudget selects its pods; add one with maxUnavailable 1")
    services = [service for service in manifests.of_kind("Service") if selects(service, "spec", "selector")]
    ports = {(port.get("name"), port.get("port")) for service in services for port in at(service, "spec", "ports") or []}
    for port in [("http", 8080), ("management", 9000)]:
        if port not in ports:
            manifests.fault(deployment, f"no Service offers its port {port[0]} as {port[1]}")

    for volume in pod.get("volumes") or []:
        for kind in set(volume) - {"name"} - RESTRICTED_VOLUMES:
            manifests.fault(deployment, f"volume {volume.get('name')} is of kind {kind}, which restricted pod security forbids")
    containers = pod.get("containers") or []
    if not containers:
        manifests.fault(deployment, "has no container")
    for container in containers + (pod.get("initContainers") or []):
        check_container(manifests, deployment, pod, container, installation)
    for container in containers:
        check_probes(manifests, deployment, container)
        check_settings(manifests, deployment, container, installation)


def check_container(manifests, deployment, pod, container, installation):
    def fault(text):
        manifests.fault(deployment, f"container {container.get('name')}: {text}")

    image = container.get("image") or ""
    tag = image.rsplit("/", 1)[-1].partition("@")[0].partition(":")[2]
    if "@sha256:" not in image and (not tag or tag == "latest"):
        fault(f"image {shown(image)} names no version; write a tag other than latest, or a digest")
    if installation and "@sha256:" not in image:
        fault(f"image {shown(image)} is not pinned; an installation names images by digest")

    security = container.get("securityContext") or {}
    if security.get("allowPrivilegeEscalation") is not False:
        fault("securityContext.allowPrivilegeEscalation must be false")
    if security.get("readOnlyRootFilesystem") is not True:
        fault("securityContext.readOnlyRootFilesystem must be true")
    if at(security, "capabilities", "drop") != ["ALL"] or at(security, "capabilities", "add"):
        fault("securityContext.capabilities must drop ALL and add none")
    if security.get("privileged") or security.get("runAsNonRoot") is False or security.get("runAsUser") == 0:
        fault("securityContext gives back what the pod took away; remove privileged, runAsNonRoot and runAsUser")
    scratch = {volume.get("name") for volume in pod.get("volumes") or [] if "emptyDir" in volume}
    if not any(mount.get("mountPath") == "/tmp" and mount.get("name") in scratch for mount in container.get("volumeMounts") or []):
        fault("mounts no emptyDir at /tmp, where the JVM writes")

    requests, limits = at(container, "resources", "requests") or {}, at(container, "resources", "limits") or {}
    if not requests.get("cpu") or not requests.get("memory"):
        fault("resources.requests must name cpu and memory")
    if not limits.get("memory") or limits.get("memory") != requests.get("memory"):
        fault(f"resources.limits.memory is {shown(limits.get('memory'))}; write the request, {shown(requests.get('memory'))}")
    if "cpu" in limits:
        fault("resources.limits.cpu throttles the service; remove it")


def check_probes(manifests, deployment, container):
    def fault(text):
        manifests.fault(deployment, f"container {container.get('name')}: {text}")

    ports = {port.get("name"): port.get("containerPort") for port in container.get("ports") or []}
    if ports != {"http": 8080, "management": 9000}:
        fault(f"ports are {ports}; write http 8080 and management 9000")
    for probe, path in PROBES.items():
        request = at(container, probe, "httpGet") or {}
        if request.get("path") != path or request.get("port") not in ("management", 9000):
            fault(f"{probe} must ask {path} on the port management")
    if not at(container, "lifecycle", "preStop"):
        fault("has no lifecycle.preStop; pause a few seconds, so that proxies forget the pod before it stops")


def check_settings(manifests, deployment, container, installation):
    def fault(text):
        manifests.fault(deployment, f"container {container.get('name')}: {text}")

    given = {}
    for source in container.get("envFrom") or []:
        reference = at(source, "configMapRef", "name")
        if reference is None:
            fault("envFrom takes ConfigMaps only; name each credential in env, so that a Secret gives no more than asked")
        elif not manifests.named("ConfigMap", reference):
            fault(f"takes settings from ConfigMap {reference}, which is not rendered")
        else:
            given.update(manifests.named("ConfigMap", reference).get("data") or {})
    for variable in container.get("env") or []:
        given[variable["name"]] = variable.get("value", variable.get("valueFrom"))

    documented = documented_settings()
    for name, value in sorted(given.items()):
        if name not in documented:
            fault(f"sets {name}, which README.md does not know as a setting")
        elif documented[name] == "local only":
            fault(f"sets {name}, which a service in production refuses")
    for name in ("KRAAMFLEX_DATABASE_USER", "KRAAMFLEX_DATABASE_PASSWORD"):
        if not at(given.get(name), "secretKeyRef"):
            fault(f"{name} must come from a Secret (valueFrom.secretKeyRef)")
    if installation:
        missing = sorted(name for name, kind in documented.items() if kind == "required" and not given.get(name))
        if missing:
            fault(f"does not set {', '.join(missing)}; the service refuses to start without")


def check_topics(manifests, root):
    topics = manifests.of_kind("KafkaTopic")
    for topic in topics:
        manifests.require(topic, "Strimzi 1.0 knows no other", "kafka.strimzi.io/v1", "apiVersion")
        manifests.require(topic, "decided once, order depends on it", 12, "spec", "partitions")
        manifests.require(topic, "a broker may be lost", 3, "spec", "replicas")
        for key, expected in TOPIC_CONFIG.items():
            manifests.require(topic, "written out, never the broker's default", expected, "spec", "config", key)
        if not at(topic, "metadata", "labels", "strimzi.io/cluster"):
            manifests.fault(topic, "has no label strimzi.io/cluster; without it no operator creates the topic")
    if root is None:
        return

    rendered = {at(topic, "spec", "topicName") or at(topic, "metadata", "name") for topic in topics}
    used = {}
    for folder in sorted(root.glob("**/src/main")):
        for file in sorted(folder.rglob("*")):
            if file.suffix in {".java", ".properties", ".yaml", ".json"} and "target" not in file.parts:
                for name in TOPIC_NAME.findall(file.read_text(encoding="utf-8")):
                    used.setdefault(name, file.relative_to(root))
    if not used:
        manifests.faults.append(f"topics: no topic name is to be found in any src/main below {root}; look for {TOPIC_NAME.pattern}")
    for name in sorted(set(used) - rendered):
        manifests.faults.append(f"topics: {used[name]} uses {name}, which no KafkaTopic declares")
    for name in sorted(rendered - set(used)):
        manifests.faults.append(f"topics: KafkaTopic {name} is declared, and no code uses it")


def check_namespace(manifests, installation):
    namespaces = manifests.of_kind("Namespace")
    if not installation:
        for resource in manifests.resources:
            if at(resource, "metadata", "namespace"):
                manifests.fault(resource, "names a namespace; that is for an overlay to choose")
        return

    if len(namespaces) != 1:
        manifests.faults.append(f"namespace: {len(namespaces)} Namespaces are rendered; an installation has one")
        return
    for label in POD_SECURITY_LABELS:
        if at(namespaces[0], "metadata", "labels", label) != "restricted":
            manifests.fault(namespaces[0], f"label {label} must be restricted")
    own = at(namespaces[0], "metadata", "name")
    for resource in manifests.resources:
        if resource["kind"] != "Namespace" and at(resource, "metadata", "namespace") != own:
            manifests.fault(resource, f"is in namespace {shown(at(resource, 'metadata', 'namespace'))}; the installation's is {shown(own)}")


def main():
    parser = argparse.ArgumentParser(description="Checks rendered Kubernetes manifests against the suite's policy.")
    parts = parser.add_mutually_exclusive_group()
    parts.add_argument("--installation", action="store_true", help="the manifests are to be applied as they are")
    parts.add_argument("--topics-only", action="store_true", help="the manifests are the topics by themselves")
    parser.add_argument("--topics-in", type=pathlib.Path, metavar="ROOT", help="compare the topics with the code below this folder")
    arguments = parser.parse_args()

    manifests = Manifests([resource for resource in yaml.safe_load_all(sys.stdin) if resource])
    deployments = manifests.of_kind("Deployment")
    expected = "KafkaTopic" if arguments.topics_only else "Deployment"
    if not manifests.of_kind(expected):
        manifests.faults.append(f"nothing to check: no {expected} was rendered")
    for deployment in deployments:
        check_deployment(manifests, deployment, arguments.installation)
    for secret in manifests.of_kind("Secret"):
        manifests.fault(secret, "is rendered from the repository; credentials are made in the cluster")
    check_topics(manifests, arguments.topics_in)
    check_namespace(manifests, arguments.installation)

    for fault in manifests.faults:
        print(fault)
    if not manifests.faults:
        print(f"{len(manifests.resources)} resources, {len(deployments)} Deployments, {len(manifests.of_kind('KafkaTopic'))} topics: no fault")
    return 1 if manifests.faults else 0


if __name__ == "__main__":
    sys.exit(main())
